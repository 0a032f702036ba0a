"""Parts of exported Keras programs; those that a network needs are copied into its file."""

from keras import layers, ops


class AddArray(layers.Layer):
    """Adds the same numbers to every sample, such as patterns that tell positions."""

    def build(self, shape):
        self.value = self.add_weight(shape=shape[1:], name="value")

    def call(self, x):
        return x + self.value


def hide(states, mask):
    """The states of a recurrent layer, 0 where the mask hides a step."""
    return states * ops.cast(mask, "float32")[:, :, None]


def last_step(x, mask=None):
    """What is at the last step that the mask does not hide; the first where it hides all."""
    if mask is None:
        return x[:, -1]
    places = ops.maximum(ops.sum(ops.cast(mask, "int32"), axis=1), 1) - 1
    return ops.take_along_axis(x, places[:, None, None], axis=1)[:, 0]


def mean_over_time(x, mask=None):
    """The mean of the steps that the mask does not hide; 0 where it hides all."""
    if mask is None:
        return ops.mean(x, axis=1)
    mask = ops.cast(mask, "float32")[:, :, None]
    return ops.sum(x * mask, axis=1) / ops.maximum(ops.sum(mask, axis=1), 1)


class SelfAttention(layers.Layer):
    """Every step of (n, time, d) looks at every other, with several heads."""

    def __init__(self, heads, causal, **options):
        super().__init__(**options)
        self.heads, self.causal = heads, causal
        self.supports_masking = True

    def build(self, shape):
        width = shape[-1]
        self.project = layers.Dense(3 * width, name="project")
        self.output_projection = layers.Dense(width, name="output_projection")
        self.project.build(shape)
        self.output_projection.build(shape)

    def call(self, x, mask=None):
        steps, width = x.shape[1:]
        by_head = ops.reshape(self.project(x), (-1, steps, 3, self.heads, width // self.heads))
        q, k, v = ops.unstack(ops.transpose(by_head, (2, 0, 3, 1, 4)))
        scores = ops.matmul(q, ops.swapaxes(k, 2, 3)) * (width // self.heads) ** -0.5
        if self.causal:
            scores = scores - 1e9 * (1 - ops.tril(ops.ones((steps, steps))))
        if mask is not None:
            scores = scores - 1e9 * (1 - ops.cast(mask, "float32")[:, None, None])
        y = ops.transpose(ops.matmul(ops.softmax(scores, axis=-1), v), (0, 2, 1, 3))
        return self.output_projection(ops.reshape(y, (-1, steps, width)))
