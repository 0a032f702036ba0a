"""Parts of exported PyTorch programs; those that a network needs are copied into its file."""

import math

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


def recur(module, x, mask=None, sequences=False):
    """The states of a recurrent module after each step, 0 where the mask hides it, or those after the last one."""
    if mask is None:
        states, last = module(x)
    else:
        lengths = mask.sum(dim=1).long()
        packed = pack_padded_sequence(x, lengths.clamp(min=1).cpu(), batch_first=True, enforce_sorted=False)
        states, last = module(packed)
        states, _ = pad_packed_sequence(states, batch_first=True, total_length=x.shape[1])
    if sequences:
        return states if mask is None else states * mask[:, :, None]
    last = last[0] if isinstance(last, tuple) else last
    y = torch.cat(tuple(last), dim=-1)
    return y if mask is None else y * (lengths > 0)[:, None]


class SelfAttention(nn.Module):
    """Every step of (n, time, d) looks at every other, with several heads."""

    def __init__(self, width, heads, causal):
        super().__init__()
        self.heads, self.causal = heads, causal
        self.project = nn.Linear(width, 3 * width)
        self.output = nn.Linear(width, width)

    def forward(self, x, mask=None):
        count, steps, width = x.shape
        q, k, v = self.project(x).view(count, steps, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        unseen = torch.zeros(steps, steps, device=x.device)
        if self.causal:
            unseen = torch.full((steps, steps), -1e9, device=x.device).triu(1)
        if mask is not None:
            unseen = unseen + (mask[:, None, None] - 1) * 1e9
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=unseen)
        return self.output(y.transpose(1, 2).reshape(count, steps, width))


def last_step(x, mask=None):
    """What is at the last step that the mask does not hide; the first where it hides all."""
    if mask is None:
        return x[:, -1]
    return x[torch.arange(len(x), device=x.device), mask.sum(dim=1).long().clamp(min=1) - 1]


def mean_over_time(x, mask=None):
    """The mean of the steps that the mask does not hide; 0 where it hides all."""
    if mask is None:
        return x.mean(dim=1)
    return (x * mask[:, :, None]).sum(dim=1) / mask.sum(dim=1).clamp(min=1)[:, None]


def cosine(t, steps, lowest):
    """Down half a cosine wave to a share of the rate."""
    return lowest + (1 - lowest) * (1 + math.cos(math.pi * min(t / steps, 1))) / 2


def exponential(t, decay):
    """A little less with each step."""
    return decay**t


def staircase(t, every, decay):
    """A cut every so many steps."""
    return decay ** (t // every)


def one_cycle(t, steps, rise, start_divisor, end_divisor):
    """Up and then far down, once."""
    start, top, end = 1 / start_divisor, rise * steps - 1, steps - 1
    t = min(t, end)
    first, last, share = start, 1, (t / top if top else 1)
    if t > top:
        first, last, share = 1, start / end_divisor, (t - top) / (end - top)
    return last + (first - last) * (1 + math.cos(math.pi * share)) / 2


def warm_up(t, steps, start, then):
    """Up along a line, and then another schedule."""
    return start + (1 - start) * t / steps if t < steps else then(t - steps)


class Plateau:
    """Cuts the rate when the validation loss no longer falls."""

    def __init__(self, decay, patience, threshold, rest, lowest):
        self.decay, self.patience, self.threshold = decay, patience, threshold
        self.rest, self.lowest = rest, lowest
        self.factor, self.best, self.waited, self.resting = 1.0, math.inf, 0, 0

    def look(self, loss):
        if loss < self.best * (1 - self.threshold):
            self.best, self.waited = loss, 0
        else:
            self.waited += 1
        if self.resting:
            self.resting, self.waited = self.resting - 1, 0
        if self.waited > self.patience:
            self.factor = max(self.factor * self.decay, self.lowest)
            self.waited, self.resting = 0, self.rest


class Lion(torch.optim.Optimizer):
    """Goes by the sign of a mean of gradients (Chen et al. 2023), which PyTorch does not have."""

    def __init__(self, parameters, lr, betas, weight_decay):
        super().__init__(parameters, {"lr": lr, "betas": betas, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                mean = self.state[parameter].setdefault("mean", torch.zeros_like(parameter))
                parameter.mul_(1 - group["lr"] * group["weight_decay"])
                parameter.sub_(group["lr"] * (beta1 * mean + (1 - beta1) * parameter.grad).sign())
                mean.mul_(beta2).add_(parameter.grad, alpha=1 - beta2)
