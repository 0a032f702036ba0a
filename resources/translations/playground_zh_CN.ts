<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>playground</name>
    <message>
        <source>Paste here</source>
        <extracomment>canvas/actions.py</extracomment>
        <translation>粘贴到这里</translation>
    </message>
    <message>
        <source>Add note here</source>
        <extracomment>canvas/actions.py</extracomment>
        <translation>在这里添加注释</translation>
    </message>
    <message>
        <source>Drawing</source>
        <comment>the whole drawing, around its blocks</comment>
        <extracomment>canvas/breadcrumb.py</extracomment>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Blocks that are open</source>
        <extracomment>canvas/breadcrumb.py</extracomment>
        <translation>已打开的模块</translation>
    </message>
    <message>
        <source>Back to {name} (Shift+O or Escape)</source>
        <extracomment>canvas/breadcrumb.py</extracomment>
        <translation>回到 {name}（Shift+O 或 Esc）</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <extracomment>canvas/breadcrumb.py</extracomment>
        <translation>回到 {name}</translation>
    </message>
    <message>
        <source>shown: the first of {count}</source>
        <extracomment>canvas/breadcrumb.py</extracomment>
        <translation>当前显示：{count} 个中的第一个</translation>
    </message>
    <message>
        <source>What is changed here changes in all of them; shapes, counts and pictures are the first&apos;s</source>
        <extracomment>canvas/breadcrumb.py</extracomment>
        <translation>这里的改动对所有副本生效；形状、计数和图像取自第一个</translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>
            <numerusform>{count} 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} multiply-adds</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>
            <numerusform>{count} 次乘加</numerusform>
        </translation>
    </message>
    <message>
        <source>{values} out</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>输出 {values}</translation>
    </message>
    <message numerus="yes">
        <source>{count} weights</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>
            <numerusform>{count} 个权重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parameters</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>
            <numerusform>{count} 个参数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} biases</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>
            <numerusform>{count} 个偏置</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click opens it</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>双击可打开</translation>
    </message>
    <message>
        <source>No weights</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>无权重</translation>
    </message>
    <message>
        <source>{count} not trained</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>{count} 个不参与训练</translation>
    </message>
    <message>
        <source>{work} for each sample</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>每个样本 {work}</translation>
    </message>
    <message>
        <source>Bias of {neuron}</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>{neuron} 的偏置</translation>
    </message>
    <message>
        <source>Weight {wire}</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>权重 {wire}</translation>
    </message>
    <message>
        <source>Dense layers and the output show their neurons: select one of them.</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>全连接层和输出层会显示神经元：请选择其中一层。</translation>
    </message>
    <message>
        <source>Click to set the bias</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>单击可设置偏置</translation>
    </message>
    <message>
        <source>Click to set it</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>单击可设置</translation>
    </message>
    <message>
        <source>Enter sets it</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>按回车键确认</translation>
    </message>
    <message>
        <source>This neuron has no bias of its own.</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>这个神经元没有自己的偏置。</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <extracomment>canvas/closeup/column.py</extracomment>
        <translation>{shown} / {count}</translation>
    </message>
    <message>
        <source>Enter sets the number, Tab goes to the next, Escape leaves</source>
        <extracomment>canvas/closeup/number_editor.py</extracomment>
        <translation>回车键确认数值，Tab 转到下一个，Esc 退出</translation>
    </message>
    <message>
        <source>Zero is in the middle; further out the numbers grow ever faster</source>
        <extracomment>canvas/closeup/number_editor.py</extracomment>
        <translation>中间为零；离中间越远，数值增长越快</translation>
    </message>
    <message>
        <source>Size of the number</source>
        <extracomment>canvas/closeup/number_editor.py</extracomment>
        <translation>数值的大小</translation>
    </message>
    <message>
        <source>not finite</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>不是有限数</translation>
    </message>
    <message>
        <source>bias {value}</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>偏置 {value}</translation>
    </message>
    <message>
        <source>weight {value}</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>权重 {value}</translation>
    </message>
    <message>
        <source>gradient {value}</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>梯度 {value}</translation>
    </message>
    <message>
        <source>gives {value} for the followed sample</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>对所跟踪的样本输出 {value}</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>创建 {what} 的副本</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>粘贴 {what}</translation>
    </message>
    <message>
        <source>There is no layer to paste.</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>没有可粘贴的层。</translation>
    </message>
    <message numerus="yes">
        <source>{count} layers</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>
            <numerusform>{count} 个层</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>注释</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>
            <numerusform>{count} 条注释</numerusform>
        </translation>
    </message>
    <message>
        <source>{layers} and {notes}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>{layers}和{notes}</translation>
    </message>
    <message>
        <source>Wire {source} to {target}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>连接 {source} 到 {target}</translation>
    </message>
    <message>
        <source>Rewire {source} to {target}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>改接 {source} 到 {target}</translation>
    </message>
    <message>
        <source>Delete wire {source} to {target}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>删除 {source} 到 {target} 的连线</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>移动 {what}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>删除 {what}</translation>
    </message>
    <message>
        <source>Cut {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>剪切 {what}</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>编辑注释</translation>
    </message>
    <message>
        <source>Resize note</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>调整注释大小</translation>
    </message>
    <message>
        <source>Color {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>更改 {what} 的颜色</translation>
    </message>
    <message>
        <source>Tidy</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>整理</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>对齐成行</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>对齐成列</translation>
    </message>
    <message>
        <source>Rename {layer}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>重命名 {layer}</translation>
    </message>
    <message>
        <source>Group {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>组合 {what}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>添加 {what}</translation>
    </message>
    <message>
        <source>Ungroup {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>取消组合 {what}</translation>
    </message>
    <message>
        <source>Wire {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>连接 {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} wires</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>
            <numerusform>{count} 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the place of the wire from {layer}</source>
        <extracomment>canvas/gestures/draw_wire.py</extracomment>
        <translation>取代来自 {layer} 的连线</translation>
    </message>
    <message>
        <source>Between {source} and {target}</source>
        <extracomment>canvas/gestures/drop_layer.py</extracomment>
        <translation>插到 {source} 与 {target} 之间</translation>
    </message>
    <message>
        <source>Draw a network</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>画一个网络</translation>
    </message>
    <message>
        <source>Drag a layer here from the library,</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>从组件库把层拖到这里，</translation>
    </message>
    <message>
        <source>double-click to search for one, or press</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>双击搜索要添加的层，或按</translation>
    </message>
    <message>
        <source>Start with Data, end with Output.</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>以“数据”开始，以“输出”结束。</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>Gradient {gradient:.2g} a weight, updates {update:.2g} of the weights&apos; size.</source>
        <extracomment>canvas/live.py</extracomment>
        <translation>每个权重的梯度为 {gradient:.2g}，更新幅度为权重大小的 {update:.2g}。</translation>
    </message>
    <message>
        <source>Health: {state}.</source>
        <extracomment>canvas/live.py</extracomment>
        <translation>健康状况：{state}。</translation>
    </message>
    <message>
        <source>Health in {layer}: {state}.</source>
        <extracomment>canvas/live.py</extracomment>
        <translation>{layer} 的健康状况：{state}。</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <extracomment>canvas/name_editor.py</extracomment>
        <translation>层的名称</translation>
    </message>
    <message>
        <source>The name of the layer: Enter takes it, Escape leaves the old one</source>
        <extracomment>canvas/name_editor.py</extracomment>
        <translation>层的名称：回车键确认，Esc 保留原名</translation>
    </message>
    <message>
        <source>How a note is written</source>
        <extracomment>canvas/notes/field.py</extracomment>
        <translation>注释怎么写</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <extracomment>canvas/notes/field.py</extracomment>
        <translation>注释的内容</translation>
    </message>
    <message>
        <source>What to look at, what to try</source>
        <extracomment>canvas/notes/field.py</extracomment>
        <translation>看什么，试什么</translation>
    </message>
    <message>
        <source>Double-click to write: what to look at, what to try, a formula such as $z = w x + b$.</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>双击书写：看什么、试什么，或一个公式，如 $z = w x + b$。</translation>
    </message>
    <message>
        <source>{formula} is no formula that can be drawn.</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>{formula} 不是可以显示的公式。</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>注释：{text}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>空注释</translation>
    </message>
    <message>
        <source>Double-click or press Enter to write</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>双击或按回车键书写</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>纸色</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>红色</translation>
    </message>
    <message>
        <source>Text with formulas; no part of the network</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>可含公式的文本，不属于网络</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>Write (Enter)</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>书写（回车键）</translation>
    </message>
    <message>
        <source>Color of the note</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>注释的颜色</translation>
    </message>
    <message>
        <source>Drag to another layer to wire it</source>
        <extracomment>canvas/pointing.py</extracomment>
        <translation>拖到另一层即可相连</translation>
    </message>
    <message>
        <source>Drag to the layer that feeds this one</source>
        <extracomment>canvas/pointing.py</extracomment>
        <translation>拖到为这一层提供输入的层</translation>
    </message>
    <message>
        <source>Drag the wire to another layer, or let it go to delete it</source>
        <extracomment>canvas/pointing.py</extracomment>
        <translation>把连线拖到另一层；在空白处松开则删除</translation>
    </message>
    <message>
        <source>Drag to make the note wider</source>
        <extracomment>canvas/pointing.py</extracomment>
        <translation>拖动可加宽注释</translation>
    </message>
    <message>
        <source>Search for a layer</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>搜索层</translation>
    </message>
    <message>
        <source>A few letters of a layer&apos;s name or of what it does; arrows choose, Enter adds</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>输入层的名称或作用中的几个字；方向键选择，回车键添加</translation>
    </message>
    <message>
        <source>Layers that match</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>匹配的层</translation>
    </message>
    <message>
        <source>No layers match “{words}”</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>没有与“{words}”匹配的层</translation>
    </message>
    <message>
        <source>Try a word of what it does, such as random or add</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>试试描述作用的词，如“随机”或“相加”</translation>
    </message>
    <message>
        <source>Of my blocks: {settings}</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>我的模块：{settings}</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>画布</translation>
    </message>
    <message>
        <source>Wires and ports</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>连线与端口</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>注释</translation>
    </message>
    <message>
        <source>Where the network is drawn: a card for each layer, a wire for what flows from one to the next.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>绘制网络的地方：每个层是一张卡片，从一层流向下一层的数据是一条连线。</translation>
    </message>
    <message>
        <source>Numbers flow from Data on the left to Output on the right. The pictures below the cards show what each layer does while the network learns. Zoom in on a card to see its neurons and weights one by one.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>数从左边的“数据”流向右边的“输出”。网络学习时，卡片下方的图像显示每一层在做什么。放大一张卡片，就能逐个看到它的神经元和权重。</translation>
    </message>
    <message>
        <source>A wire takes what one layer gives to the layer that works on it next.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>连线把一层的输出交给接着处理它的那一层。</translation>
    </message>
    <message>
        <source>Drag from the small circle at the right of a card to another card to draw a wire. Drag a wire off the circle at the left of a card to lead it elsewhere, or let it go to remove it. The words on a wire say what shape of numbers flows there.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>从卡片右侧的小圆圈拖到另一张卡片，即可画出连线。把连线从卡片左侧的圆圈上拖开，可以改接到别处；在空白处松开则删除。连线上的文字说明流过的数是什么形状。</translation>
    </message>
    <message>
        <source>Words of your own on the drawing, with formulas; training knows nothing of them.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>写在网络图上的你自己的话，可含公式；训练不理会它们。</translation>
    </message>
    <message>
        <source>Press Shift+N to write one, drag it to move it, and drag its right edge to make it wider.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>按 Shift+N 写一条注释，拖动可移动它，拖动右边缘可加宽它。</translation>
    </message>
    <message>
        <source>The drawing of the network. Arrow keys walk along its wires, A adds a layer.</source>
        <extracomment>canvas/view.py</extracomment>
        <translation>网络图。用方向键沿连线走动，按 A 添加层。</translation>
    </message>
    <message>
        <source>{name} in your library is this block now</source>
        <extracomment>canvas/view.py</extracomment>
        <translation>组件库中的 {name} 已更新为这个模块</translation>
    </message>
    <message>
        <source>Add a layer after {layer}</source>
        <extracomment>canvas/searching.py</extracomment>
        <translation>在 {layer} 之后添加层</translation>
    </message>
    <message>
        <source>Add a layer before {layer}</source>
        <extracomment>canvas/searching.py</extracomment>
        <translation>在 {layer} 之前添加层</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <extracomment>canvas/searching.py</extracomment>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Copied {what}</source>
        <extracomment>canvas/view.py</extracomment>
        <translation>已复制 {what}</translation>
    </message>
    <message>
        <source>{name} is in your library</source>
        <extracomment>canvas/view.py</extracomment>
        <translation>{name} 已存入组件库</translation>
    </message>
    <message>
        <source>{way}: {shape} for each sample</source>
        <extracomment>canvas/wire.py</extracomment>
        <translation>{way}：每个样本 {shape}</translation>
    </message>
    <message>
        <source>data set</source>
        <extracomment>data/dataset.py</extracomment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>there are no points to begin with; the data is not loaded yet, try again in a moment</source>
        <extracomment>data/drawing.py</extracomment>
        <translation>还没有可用作起点的点：数据尚未加载，请稍后再试</translation>
    </message>
    <message>
        <source>found {count} points, expected fewer than {most}; erase some first</source>
        <extracomment>data/drawing.py</extracomment>
        <translation>已有 {count} 个点，应少于 {most} 个；请先擦除一些</translation>
    </message>
    <message>
        <source>the last point cannot be erased: a network has to learn from something; draw others first</source>
        <extracomment>data/drawing.py</extracomment>
        <translation>不能擦除最后一个点：网络总得有东西可学；请先画上别的点</translation>
    </message>
    <message>
        <source>found {count} classes, expected fewer than {most}</source>
        <extracomment>data/drawing.py</extracomment>
        <translation>已有 {count} 个类别，应少于 {most} 个</translation>
    </message>
    <message>
        <source>(n, {shape}) with n at least 1</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>(n, {shape})，n 至少为 1</translation>
    </message>
    <message>
        <source>type {type}</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>类型 {type}</translation>
    </message>
    <message>
        <source>whole numbers from 0 to {last}: 0 is padding, then the symbols in their order</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>从 0 到 {last} 的整数：0 为填充符，其后依次为各符号</translation>
    </message>
    <message>
        <source>numbers from {low:g} to {high:g}</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>从 {low:g} 到 {high:g} 的数</translation>
    </message>
    <message>
        <source>type {type}, from {low} to {high}</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>类型 {type}，从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>floats</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>uint8 as in the data set, or floats from 0 to 1</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>与数据集相同的 uint8，或从 0 到 1 的浮点数</translation>
    </message>
    <message>
        <source>a value that is not finite</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>非有限数</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>有限数</translation>
    </message>
    <message>
        <source>{file}: found no picture, expected a PNG or JPEG, or a folder or zip of them</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>{file}：没有找到图像，应为 PNG 或 JPEG，或由它们组成的文件夹或 zip</translation>
    </message>
    <message>
        <source>{count} pictures, {size} in memory</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>{count} 幅图像，占内存 {size}</translation>
    </message>
    <message>
        <source>none in it</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>pictures (.png, .jpg)</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>图像（.png、.jpg）</translation>
    </message>
    <message>
        <source>An array (.npy) of samples, each {shape}</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>样本数组（.npy），每个样本 {shape}</translation>
    </message>
    <message>
        <source>A table (.csv, .tsv, .xlsx) with the {count} numbers of a sample in each row. {arrays}.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>表格（.csv、.tsv、.xlsx），每行是一个样本的 {count} 个数。{arrays}。</translation>
    </message>
    <message>
        <source>An array (.npy) of samples, each {shape} symbols by their numbers.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>样本数组（.npy），每个样本是以编号表示的 {shape} 个符号。</translation>
    </message>
    <message>
        <source>Texts: a .txt with one a line, or a table with a column named text.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>文本：每行一条的 .txt，或含有名为 text 的列的表格。</translation>
    </message>
    <message>
        <source>A picture (.png, .jpg), or a folder or .zip of them. {arrays}.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>一幅图像（.png、.jpg），或由图像组成的文件夹或 .zip。{arrays}。</translation>
    </message>
    <message>
        <source>A table (.csv, .tsv, .xlsx) with the columns {columns}, in any order.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>表格（.csv、.tsv、.xlsx），含 {columns} 各列，顺序不限。</translation>
    </message>
    <message>
        <source>{file}: found the extension {suffix}, expected one of {suffixes}</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>{file}：扩展名是 {suffix}，应为 {suffixes} 之一</translation>
    </message>
    <message>
        <source>{file}: {column}: found {words} in {rows}, which was not learned; taken as missing.</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：{column}：{rows}中有训练时没有见过的 {words}，按缺失处理。</translation>
    </message>
    <message>
        <source>{count} rows, {size} in memory</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{count} 行，占内存 {size}</translation>
    </message>
    <message>
        <source>{count} numbers a row, those of a sample of {shape} in their order</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>每行 {count} 个数，即一个 {shape} 样本的各个数，依次排列</translation>
    </message>
    <message>
        <source>{file}: not looked at: {columns}.</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：没有用到的列：{columns}。</translation>
    </message>
    <message>
        <source>{column} in {rows} with {value}</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{column} 有 {rows}填为 {value}</translation>
    </message>
    <message>
        <source>{file}: filled what is missing: {columns}.</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：已填补缺失值：{columns}。</translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{names} 等，另有 {rest} 个</translation>
    </message>
    <message>
        <source>{file}: found the columns {names}, expected also {missing}</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：找到的列是 {names}，还应有 {missing}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>第 {number} 个数</translation>
    </message>
    <message>
        <source>{file}: row {row}: {column}: found nothing, expected a number</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：第 {row} 行：{column}：为空，应为一个数</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>
            <numerusform>{count} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: row {row}: found {number:g}, expected numbers of at most {most:g}</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：第 {row} 行：发现 {number:g}，数的大小应不超过 {most:g}</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>{file}: row {row}: {column}: found {cell}, expected a number</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：第 {row} 行：{column}：发现 {cell}，应为一个数</translation>
    </message>
    <message>
        <source>arrays of symbols as .npy; a text is gone on with by `playground generate`</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>以 .npy 保存的符号数组；要续写文本，请用 `playground generate`</translation>
    </message>
    <message>
        <source>The first line, {line}, is taken as the name of the column.</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>第一行 {line} 被当作列名。</translation>
    </message>
    <message>
        <source>{file}: found texts for a network that tells the next character, expected {expected}</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：发现的是文本，而网络预测的是下一个字符，应为{expected}</translation>
    </message>
    <message>
        <source>{file}: found no text in it, expected one a line</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：没有找到文本，应为每行一条</translation>
    </message>
    <message>
        <source>{file}: left out characters that were not among those learned: {strange}.</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：已略去训练时没有见过的字符：{strange}。</translation>
    </message>
    <message>
        <source>{file}: of {texts} only the first {length} characters were read.</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：{texts}只读取了前 {length} 个字符。</translation>
    </message>
    <message>
        <source>{file}: found the columns {names}, expected one named &apos;text&apos;</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：找到的列是 {names}，应有一列名为 &apos;text&apos;</translation>
    </message>
    <message numerus="yes">
        <source>{count} texts</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>
            <numerusform>{count} 条文本</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: damaged, install the program again: {error}</source>
        <extracomment>data/images.py</extracomment>
        <translation>{file}：已损坏，请重新安装程序：{error}</translation>
    </message>
    <message>
        <source>all values</source>
        <extracomment>data/overview.py</extracomment>
        <translation>所有值</translation>
    </message>
    <message>
        <source>{file}: found samples {shape} without answers, expected as many answers</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：发现 {shape} 的样本，却没有答案；答案应与样本一样多</translation>
    </message>
    <message>
        <source>numbers of 2 to {most} axes, a sample a row</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>2 到 {most} 个轴的数，每行一个样本</translation>
    </message>
    <message>
        <source>arrays as .npy or .npz</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>.npy 或 .npz 格式的数组</translation>
    </message>
    <message>
        <source>{file}: found no array in it, expected some as .npy</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：没有找到数组，应含有 .npy 格式的数组</translation>
    </message>
    <message>
        <source>{file}: found weights of a network, expected samples; File &gt; Import weights takes them</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：发现的是网络的权重，应为样本；权重请用“文件 &gt; 导入权重”</translation>
    </message>
    <message>
        <source>{file}: found no array of numbers among {names}, expected the samples</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：{names} 中没有数值数组，应含有样本</translation>
    </message>
    <message>
        <source>{file}: found samples {type} {shape}, expected {expected}</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：发现样本 {type} {shape}，应为{expected}</translation>
    </message>
    <message>
        <source>{file}: {place}: found {number}, expected numbers of at most {most:g}</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：{place}：发现 {number}，数的大小应不超过 {most:g}</translation>
    </message>
    <message>
        <source>{file}: found answers {type} {shape}, expected one or a few for each sample</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：发现答案 {type} {shape}，应为每个样本一个或几个数</translation>
    </message>
    <message>
        <source>{file}: found answers that are not finite or beyond {most:g}, expected numbers</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：答案中有非有限数或大小超过 {most:g} 的值，应为正常的数</translation>
    </message>
    <message>
        <source>{size} of samples</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{size} 的样本</translation>
    </message>
    <message>
        <source>a list of columns, each with name and kind (number, category or text), no name twice</source>
        <extracomment>data/own/column.py</extracomment>
        <translation>一组列，每列有名称和种类（数值、类别或文本），名称不重复</translation>
    </message>
    <message>
        <source>{file}: found one picture, expected a folder or a zip of them, in folders named by class</source>
        <extracomment>data/own/importing.py</extracomment>
        <translation>{file}：发现的是单幅图像，应为由图像组成的文件夹或 zip，其中的文件夹以类别命名</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected {expected}; import it anew</source>
        <extracomment>data/own/linked.py</extracomment>
        <translation>{file}：发现{found}，应为{expected}；请重新导入</translation>
    </message>
    <message>
        <source>{samples} samples, {arrays} arrays</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{samples} 个样本，{arrays} 个数组</translation>
    </message>
    <message>
        <source>{count} pictures of {small} to {large} pixels, {classes} classes</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{count} 幅图像，{small} 到 {large} 像素，{classes} 个类别</translation>
    </message>
    <message>
        <source>{characters} characters, {different} different, {encoding}</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{characters} 个字符，{different} 种不同字符，{encoding}</translation>
    </message>
    <message>
        <source>{texts} texts of {shortest} to {longest} characters, {classes} classes</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{texts} 条文本，{shortest} 到 {longest} 个字符，{classes} 个类别</translation>
    </message>
    <message>
        <source>{file}: found answers in words that are no classes, expected 2 to {most} different ones</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{file}：答案是文字，但不能当作类别；应为 2 到 {most} 种不同的答案</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected a text of at least {least}</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{file}：发现{found}，应为至少 {least} 个字符的文本</translation>
    </message>
    <message>
        <source>{file}: found no .png or .jpg in it, expected pictures in folders named by class</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{file}：没有找到 .png 或 .jpg，应为放在以类别命名的文件夹中的图像</translation>
    </message>
    <message>
        <source>{file}: found {count} folders, expected at most {most} classes</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{file}：发现 {count} 个文件夹，应最多 {most} 个类别</translation>
    </message>
    <message>
        <source>a zip of pictures or texts</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>由图像或文本组成的 zip</translation>
    </message>
    <message>
        <source>images (.png, .jpg) or texts (.txt) in folders named after their class</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>放在以类别命名的文件夹中的图像（.png、.jpg）或文本（.txt）</translation>
    </message>
    <message>
        <source>a folder for each of two classes or more, and each file in one of them</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>两个或更多类别，每个类别一个文件夹，所有文件都在其中</translation>
    </message>
    <message>
        <source>a whole .xlsx, .npz or zip of pictures</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>完整的 .xlsx、.npz 或图像 zip</translation>
    </message>
    <message>
        <source>{file}: found {count} files in folders for {classes}, expected {expected}</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>{file}：发现 {count} 个文件，位于 {classes} 的文件夹中，应为{expected}</translation>
    </message>
    <message>
        <source>{folder}: found more than {most} files, expected fewer</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>{folder}：发现超过 {most} 个文件，应更少</translation>
    </message>
    <message>
        <source>{folder}: found more than {size}, expected a smaller folder</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>{folder}：大小超过 {size}，文件夹应更小</translation>
    </message>
    <message>
        <source>a folder that can be read</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>可以读取的文件夹</translation>
    </message>
    <message>
        <source>{folder}: found more than {most} names, expected a smaller folder</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>{folder}：发现超过 {most} 个名称，文件夹应更小</translation>
    </message>
    <message>
        <source>a {formats} or {last}</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>{formats} 或 {last}</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>不是图像的内容</translation>
    </message>
    <message>
        <source>a damaged picture ({reason})</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>已损坏的图像（{reason}）</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <source>at most {number} million</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>最多 {number} 百万</translation>
    </message>
    <message>
        <source>{file}: line {line}</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>{file}：第 {line} 行</translation>
    </message>
    <message>
        <source>{count} rows of {columns} columns, {size} in memory</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>{count} 行 {columns} 列，占内存 {size}</translation>
    </message>
    <message>
        <source>a table of numbers and words</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>由数值和文字组成的表格</translation>
    </message>
    <message>
        <source>no rows below the header</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>表头下面没有任何行</translation>
    </message>
    <message>
        <source>no rows</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>没有任何行</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>
            <numerusform>{count} 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} as in the first row</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>与第一行相同的 {count} 个</translation>
    </message>
    <message>
        <source>{file}: line {line}: found {error}, expected cells of a table</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>{file}：第 {line} 行：发现 {error}，应为表格的单元格</translation>
    </message>
    <message>
        <source>some to learn from</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>可供学习的行</translation>
    </message>
    <message>
        <source>{file}: found more than {most} rows, expected fewer</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>{file}：发现超过 {most} 行，应更少</translation>
    </message>
    <message>
        <source>{path}: has changed since it was imported, expected the same bytes; import it again to use what is there now</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>{path}：导入之后内容已改变，应与导入时相同；要使用现在的内容，请重新导入</translation>
    </message>
    <message>
        <source>a file that can be read, or an object with name, sha256, size and perhaps path</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>可以读取的文件，或含 name、sha256、size（以及可选的 path）的对象</translation>
    </message>
    <message>
        <source>Own data: found no file, expected one; choose it with File &gt; Import data</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>自有数据：没有文件，应有一个；请用“文件 &gt; 导入数据”选择</translation>
    </message>
    <message>
        <source>{path}: found an empty file, expected data in it</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>{path}：发现空文件，其中应有数据</translation>
    </message>
    <message>
        <source>{name}: its bytes are not in the project, expected them there; import it again</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>{name}：项目中应有它的内容，但没有找到；请重新导入</translation>
    </message>
    <message>
        <source>{path}: found more than {most}, expected a smaller file</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>{path}：大小超过 {most}，文件应更小</translation>
    </message>
    <message>
        <source>{file}: found a damaged workbook ({error}), expected one that Excel opens</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>{file}：发现损坏的工作簿（{error}），应为 Excel 能打开的工作簿</translation>
    </message>
    <message>
        <source>{file}: found no sheet with cells, expected at least one</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>{file}：没有找到含单元格的工作表，应至少有一个</translation>
    </message>
    <message>
        <source>an .xlsx workbook</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>.xlsx 工作簿</translation>
    </message>
    <message>
        <source>the sheets {names}</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>工作表 {names}</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>至少有一个</translation>
    </message>
    <message>
        <source>{file}: found more than {size} or {rows} rows, expected a smaller sheet</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>{file}：超过 {size} 或 {rows} 行，工作表应更小</translation>
    </message>
    <message>
        <source>at least two: one to learn from and one to tell</source>
        <extracomment>data/own/survey.py</extracomment>
        <translation>至少两列：一列用来学习，一列作为答案</translation>
    </message>
    <message>
        <source>{file}: found no two columns of numbers or categories that vary, expected {expected}</source>
        <extracomment>data/own/survey.py</extracomment>
        <translation>{file}：没有找到两列取值有变化的数值或类别，应为{expected}</translation>
    </message>
    <message>
        <source>{file}: {column}: found {number:g}, expected numbers of at most {most:g}</source>
        <extracomment>data/own/survey.py</extracomment>
        <translation>{file}：{column}：发现 {number:g}，数的大小应不超过 {most:g}</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <extracomment>data/own/surveyed_table.py</extracomment>
        <translation>{rows} 行，{columns} 列</translation>
    </message>
    <message>
        <source>{file}: found no column {target}, expected one of {names}</source>
        <extracomment>data/own/surveyed_table.py</extracomment>
        <translation>{file}：没有找到列 {target}，应为 {names} 之一</translation>
    </message>
    <message>
        <source>Chinese (GBK, GB18030)</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>中文（GBK、GB18030）</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>西文（Windows-1252）</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>中文（Big5）</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>日文（Shift JIS）</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>韩文（EUC-KR）</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>西里尔文（Windows-1251）</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>句点</translation>
    </message>
    <message>
        <source>an object with encoding, delimiter, decimal, header and sheet</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>含 encoding、delimiter、decimal、header 和 sheet 的对象</translation>
    </message>
    <message>
        <source>{file}: found a NUL character at {place}, expected text; it may be a file of another kind</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>{file}：在 {place} 处发现 NUL 字符，应为文本；这可能是另一种文件</translation>
    </message>
    <message>
        <source>byte {byte} at {place}</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>{place} 处的字节 {byte}</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected text as {expected}; choose another encoding</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>{file}：发现{found}，应为 {expected} 编码的文本；请选择另一种编码</translation>
    </message>
    <message>
        <source>a list of names of at most {most} characters, none twice</source>
        <extracomment>data/own/words.py</extracomment>
        <translation>一组名称，每个最多 {most} 个字符，不重复</translation>
    </message>
    <message>
        <source>at most {most} characters, none twice</source>
        <extracomment>data/own/words.py</extracomment>
        <translation>最多 {most} 个字符，不重复</translation>
    </message>
    <message>
        <source>number, every {interval} in the order of time</source>
        <extracomment>data/series.py</extracomment>
        <translation>数值，按时间顺序，每{interval}一个</translation>
    </message>
    <message>
        <source>{file}: found {count} values, expected at least the {window} of a window</source>
        <extracomment>data/series.py</extracomment>
        <translation>{file}：发现 {count} 个值，应不少于一个窗口所需的 {window} 个</translation>
    </message>
    <message>
        <source>samples {shape} and answers {other}</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>{shape} 的样本和 {other} 的答案</translation>
    </message>
    <message>
        <source>{file}: found {samples} samples and {answers} answers, expected as many of both, at least {least}</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>{file}：发现 {samples} 个样本和 {answers} 个答案，两者数量应相同，且至少 {least} 个</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected samples (n, {shape}); import it again</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>{file}：发现{found}，应为 (n, {shape}) 的样本；请重新导入</translation>
    </message>
    <message>
        <source>{file}: found {found} answers a sample, expected {expected}; import it again</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>{file}：每个样本有 {found} 个答案，应为 {expected} 个；请重新导入</translation>
    </message>
    <message>
        <source>the arrays {names}</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>数组 {names}</translation>
    </message>
    <message>
        <source>{count} pictures of {shape}, {size} in memory</source>
        <extracomment>data/sets/image_folder.py</extracomment>
        <translation>{count} 幅 {shape} 的图像，占内存 {size}</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <extracomment>data/sets/image_folder.py</extracomment>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>{count} rows of {inputs} inputs, {size} in memory</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>{count} 行，每行 {inputs} 个输入，占内存 {size}</translation>
    </message>
    <message>
        <source>a table with numbers or categories</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>含数值或类别的表格</translation>
    </message>
    <message>
        <source>{file}: found no column {column} to tell, expected one of {names}</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>{file}：没有找到要预测的列 {column}，应为 {names} 之一</translation>
    </message>
    <message>
        <source>{file}: found no column to learn from, expected at least one in use</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>{file}：没有可供学习的列，应至少启用一列</translation>
    </message>
    <message>
        <source>{count} rows without gaps</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>{count} 行无缺失值</translation>
    </message>
    <message>
        <source>number, {low:g} to {high:g}</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>数值，{low:g} 到 {high:g}</translation>
    </message>
    <message>
        <source>{count} windows of {length} characters, {size} in memory</source>
        <extracomment>data/sets/text_file.py</extracomment>
        <translation>{count} 个窗口，每个 {length} 个字符，占内存 {size}</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected at most {most}; take a longer stride</source>
        <extracomment>data/sets/text_file.py</extracomment>
        <translation>{file}：发现{found}，应最多 {most}；请加大步幅</translation>
    </message>
    <message>
        <source>more than fit into a window of {length}</source>
        <extracomment>data/sets/text_file.py</extracomment>
        <translation>比一个窗口容纳的 {length} 个更多</translation>
    </message>
    <message>
        <source>{count} texts of {length} characters, {size} in memory</source>
        <extracomment>data/sets/text_folder.py</extracomment>
        <translation>{count} 条文本，每条 {length} 个字符，占内存 {size}</translation>
    </message>
    <message>
        <source>{file}: found an empty text, expected characters in it</source>
        <extracomment>data/sets/text_folder.py</extracomment>
        <translation>{file}：发现空文本，其中应有字符</translation>
    </message>
    <message>
        <source>{file}: found no rows, expected at least one below the header</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：没有找到数据行，表头下面应至少有一行</translation>
    </message>
    <message>
        <source>{file}: line {line}: {column}: found {text}, expected a number</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：第 {line} 行：{column}：发现 {text}，应为一个数</translation>
    </message>
    <message>
        <source>{file}: not readable as a UTF-8 table: {error}</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：无法读作 UTF-8 表格：{error}</translation>
    </message>
    <message>
        <source>{file}: row {row}: found class {name}, expected one of {classes}</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：第 {row} 行：发现类别 {name}，应为 {classes} 之一</translation>
    </message>
    <message>
        <source>{file}: no column {column}; found {names}</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：没有列 {column}；找到的列是 {names}</translation>
    </message>
    <message>
        <source>{file}: found {text} with {count} characters, expected at most {most}</source>
        <extracomment>data/text.py</extracomment>
        <translation>{file}：发现 {text} 有 {count} 个字符，应最多 {most} 个</translation>
    </message>
    <message>
        <source>{file}: found the character {character}, expected one of {known}</source>
        <extracomment>data/text.py</extracomment>
        <translation>{file}：发现字符 {character}，应为 {known} 之一</translation>
    </message>
    <message>
        <source>{file}: not readable as UTF-8 text: {error}</source>
        <extracomment>data/text.py</extracomment>
        <translation>{file}：无法读作 UTF-8 文本：{error}</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <extracomment>document/document.py</extracomment>
        <translation>撤销“{edit}”</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <extracomment>document/document.py</extracomment>
        <translation>重做“{edit}”</translation>
    </message>
    <message>
        <source>The parts of this block have their places; ungroup it to arrange them.</source>
        <extracomment>document/drawing.py</extracomment>
        <translation>这个模块的各部分位置固定；要自行排列，请取消组合。</translation>
    </message>
    <message>
        <source>Your blocks could not be read and are kept as {file}: {error}</source>
        <extracomment>document/library.py</extracomment>
        <translation>无法读取你的模块，它们已保留为 {file}：{error}</translation>
    </message>
    <message>
        <source>no block {name} in the library; there are {blocks}</source>
        <extracomment>document/library.py</extracomment>
        <translation>组件库中没有模块 {name}；现有 {blocks}</translation>
    </message>
    <message>
        <source>Your blocks could not be read: {error}</source>
        <extracomment>document/library.py</extracomment>
        <translation>无法读取你的模块：{error}</translation>
    </message>
    <message>
        <source>no block {name} in the library; there are none</source>
        <extracomment>document/library.py</extracomment>
        <translation>组件库中没有模块 {name}；其中还没有模块</translation>
    </message>
    <message>
        <source>activation</source>
        <extracomment>engine/activation.py</extracomment>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>{title}: found no formula of it, expected one; it cannot be exported</source>
        <extracomment>engine/activation.py</extracomment>
        <translation>{title}：没有找到它的公式，应有一个；无法导出</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>engine/arrays.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>{layer}: no array {name} among the weights; there are {known}</source>
        <extracomment>engine/arrays.py</extracomment>
        <translation>{layer}：权重中没有数组 {name}；现有 {known}</translation>
    </message>
    <message>
        <source>{layer}: {name} has the shape {found} in the weights, {expected} in the drawing</source>
        <extracomment>engine/arrays.py</extracomment>
        <translation>{layer}：{name} 在权重中的形状是 {found}，在网络图中是 {expected}</translation>
    </message>
    <message>
        <source>initializer</source>
        <extracomment>engine/initializer.py</extracomment>
        <translation>初始化方法</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>engine/layer.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>{title}: found no operations of it, expected some; it cannot be exported</source>
        <extracomment>engine/layer.py</extracomment>
        <translation>{title}：没有找到它的运算，应至少有一个；无法导出</translation>
    </message>
    <message>
        <source>It can only add equal shapes, but gets {first} and {other}.</source>
        <extracomment>engine/layers/add.py</extracomment>
        <translation>只能把形状相同的输入相加，但收到的是 {first} 和 {other}。</translation>
    </message>
    <message>
        <source>axis {axis}</source>
        <extracomment>engine/layers/concat.py</extracomment>
        <translation>轴 {axis}</translation>
    </message>
    <message>
        <source>It joins along axis {axis}, but what arrives, {found}, has no such axis.</source>
        <extracomment>engine/layers/concat.py</extracomment>
        <translation>它沿轴 {axis} 拼接，但收到的 {found} 没有这个轴。</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>engine/layers/concat.py</extracomment>
        <translation>最后一个轴</translation>
    </message>
    <message>
        <source>It can only join shapes that agree but for axis {axis}, not {first} and {other}.</source>
        <extracomment>engine/layers/concat.py</extracomment>
        <translation>除轴 {axis} 外，各输入的形状必须相同，但收到的是 {first} 和 {other}。</translation>
    </message>
    <message>
        <source>{filters} of {size} · {function}</source>
        <extracomment>engine/layers/conv1d.py</extracomment>
        <translation>{filters} 个 {size} · {function}</translation>
    </message>
    <message>
        <source>It slides along sequences (time×channels), but gets {found}.</source>
        <extracomment>engine/layers/conv1d.py</extracomment>
        <translation>它在序列（时间×通道）上滑动，但收到的是 {found}。</translation>
    </message>
    <message>
        <source>It slides over images (height×width×channels), but gets {found}.</source>
        <extracomment>engine/layers/conv2d.py</extracomment>
        <translation>它在图像（高×宽×通道）上滑动，但收到的是 {found}。</translation>
    </message>
    <message>
        <source>rate {rate:g}</source>
        <extracomment>engine/layers/dropout.py</extracomment>
        <translation>比率 {rate:g}</translation>
    </message>
    <message>
        <source>It looks up symbols, but gets numbers.</source>
        <extracomment>engine/layers/embedding.py</extracomment>
        <translation>它按编号查找符号，但收到的是数值。</translation>
    </message>
    <message>
        <source>It averages over images (height×width×channels), but gets {found}.</source>
        <extracomment>engine/layers/global_avg_pool.py</extracomment>
        <translation>它对图像（高×宽×通道）求平均，但收到的是 {found}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <extracomment>engine/layers/group_norm.py</extracomment>
        <translation>
            <numerusform>{count} 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>Its {groups} groups do not divide the {channels} channels of {found}.</source>
        <extracomment>engine/layers/group_norm.py</extracomment>
        <translation>它的 {groups} 个组不能整除 {found} 的 {channels} 个通道。</translation>
    </message>
    <message>
        <source>It can only multiply equal shapes, but gets {first} and {other}.</source>
        <extracomment>engine/layers/multiply.py</extracomment>
        <translation>只能把形状相同的输入相乘，但收到的是 {first} 和 {other}。</translation>
    </message>
    <message>
        <source>It gets {found} per sample, but each answer is {expected}.</source>
        <extracomment>engine/layers/output.py</extracomment>
        <translation>每个样本收到 {found}，但每个答案是 {expected}。</translation>
    </message>
    <message>
        <source>Its shape {shape} does not hold the {count} values of {found}.</source>
        <extracomment>engine/layers/reshape.py</extracomment>
        <translation>它的形状 {shape} 与 {found} 的 {count} 个值个数不符。</translation>
    </message>
    <message numerus="yes">
        <source>{count} heads</source>
        <extracomment>engine/layers/self_attention.py</extracomment>
        <translation>
            <numerusform>{count} 个头</numerusform>
        </translation>
    </message>
    <message>
        <source>{heads} · causal</source>
        <extracomment>engine/layers/self_attention.py</extracomment>
        <translation>{heads} · 因果</translation>
    </message>
    <message>
        <source>It shares {features} features among {heads} heads, but {heads} does not divide {features}.</source>
        <extracomment>engine/layers/self_attention.py</extracomment>
        <translation>{features} 个特征要分给 {heads} 个头，但 {heads} 不能整除 {features}。</translation>
    </message>
    <message>
        <source>causal</source>
        <extracomment>engine/layers/transformer_block.py</extracomment>
        <translation>因果</translation>
    </message>
    <message>
        <source>Where the values lie as {shape}, put Reshape before it, which says so.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>如果这些值按 {shape} 排列，请在它之前放一个“重塑”层来说明。</translation>
    </message>
    <message>
        <source>One answer is wanted for the whole sequence of {steps} steps; put Time last, Time mean or Flatten, which keeps apart what stood where, behind {layer}.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>整个序列的 {steps} 步只需要一个答案；请在 {layer} 之后放一个“时间末步”“时间平均”，或保留各步内容的“展平”。</translation>
    </message>
    <message>
        <source>Set its {settings}, or change the layers before it so that the shapes fit.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>请设置它的{settings}，或更改它之前的层，使形状相符。</translation>
    </message>
    <message>
        <source>An answer is wanted at every step; {layer} makes one row of all of them, so take it out.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>每一步都需要一个答案；{layer} 把所有步合成了一行，请去掉它。</translation>
    </message>
    <message>
        <source>Insert {title} behind {layer}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>在 {layer} 之后插入{title}</translation>
    </message>
    <message>
        <source>{layer} has laid the values in one row; let it stand behind the layers that need them as they were.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>{layer} 已把这些值排成一行；请把它移到需要保持原样的层之后。</translation>
    </message>
    <message>
        <source>Move {layer} behind {other}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>把 {layer} 移到 {other} 之后</translation>
    </message>
    <message>
        <source>Take data where a sample is {noun}, or another layer here.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>请选用样本为{noun}的数据，或在这里换一种层。</translation>
    </message>
    <message>
        <source>Each answer is one row of numbers; put Flatten behind {layer}, so that a sample becomes one row too.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>每个答案是一行数；请在 {layer} 之后放一个“展平”，使样本也成为一行。</translation>
    </message>
    <message>
        <source>One answer is wanted for the whole sequence; {layer} hands on its state after every step.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>整个序列只需要一个答案，而 {layer} 在每一步之后都输出状态。</translation>
    </message>
    <message>
        <source>An answer is wanted at every step; take data where a sample is a sequence.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>每一步都需要一个答案；请选用样本为序列的数据。</translation>
    </message>
    <message>
        <source>An answer is wanted at every step; {layer} must hand on its state after each, not only after the last.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>每一步都需要一个答案；{layer} 必须在每一步之后输出状态，而不只是在最后一步之后。</translation>
    </message>
    <message>
        <source>Let {layer} return sequences</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>让 {layer} 返回整个序列</translation>
    </message>
    <message>
        <source>Remove {layer}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>移除 {layer}</translation>
    </message>
    <message>
        <source>an image</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>a sequence</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>序列</translation>
    </message>
    <message>
        <source>Its neighbors in a row of {count} numbers mean nothing to it; take data where a sample is {noun}.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>{count} 个数排成一行时，相邻关系对它没有意义；请选用样本为{noun}的数据。</translation>
    </message>
    <message>
        <source>Let {layer} hand on its last state only</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>让 {layer} 只输出最后的状态</translation>
    </message>
    <message>
        <source>Change the layers before it so that the shapes fit.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>请更改它之前的层，使形状相符。</translation>
    </message>
    <message>
        <source>{setting} to {value}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>{setting}为 {value}</translation>
    </message>
    <message>
        <source>Insert Reshape to {shape}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>插入“重塑”为 {shape}</translation>
    </message>
    <message>
        <source>Set {settings}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>设置{settings}</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>engine/loss.py</extracomment>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>It tells classes apart, but this data has numbers to predict; take mean squared error.</source>
        <extracomment>engine/loss.py</extracomment>
        <translation>它用来区分类别，但这份数据要预测的是数值；请改用均方误差。</translation>
    </message>
    <message>
        <source>It wants a number for each class at every step; take cross-entropy, which wants the labels only.</source>
        <extracomment>engine/loss.py</extracomment>
        <translation>它需要每一步为每个类别给出一个数；请改用只需标签的交叉熵。</translation>
    </message>
    <message>
        <source>This function is of two numbers, but the network says {found}; take another one.</source>
        <extracomment>engine/losses/function.py</extracomment>
        <translation>这个函数需要两个数，但网络给出 {found} 个；请换一个函数。</translation>
    </message>
    <message>
        <source>It puts numbers into a function, but this data has classes; take cross-entropy.</source>
        <extracomment>engine/losses/function.py</extracomment>
        <translation>它把数值代入函数，但这份数据是类别；请改用交叉熵。</translation>
    </message>
    <message>
        <source>The parabola is a function of one number, but there are {found}; take another one.</source>
        <extracomment>engine/losses/function.py</extracomment>
        <translation>抛物线是一个数的函数，但这里有 {found} 个；请换一个函数。</translation>
    </message>
    <message>
        <source>the drawing cannot run: {problem}</source>
        <extracomment>engine/network.py</extracomment>
        <translation>网络图无法运行：{problem}</translation>
    </message>
    <message>
        <source>optimizer</source>
        <extracomment>engine/optimizer.py</extracomment>
        <translation>优化器</translation>
    </message>
    <message>
        <source>{loss} does not fit this data.</source>
        <extracomment>engine/plan.py</extracomment>
        <translation>{loss}不适合这份数据。</translation>
    </message>
    <message>
        <source>Its blocks taken apart, it has {count} layers.</source>
        <extracomment>engine/plan.py</extracomment>
        <translation>模块展开后共有 {count} 个层。</translation>
    </message>
    <message>
        <source>At most {most} can run; repeat the blocks less often.</source>
        <extracomment>engine/plan.py</extracomment>
        <translation>最多能运行 {most} 个；请减少模块的重复次数。</translation>
    </message>
    <message>
        <source>Symbols are known by their index only; put Embedding behind Data, so that each becomes a row of numbers.</source>
        <extracomment>engine/planning.py</extracomment>
        <translation>符号只有编号；请在“数据”之后放一个“嵌入”，把每个符号变成一行数。</translation>
    </message>
    <message>
        <source>It works on numbers, but gets symbols.</source>
        <extracomment>engine/planning.py</extracomment>
        <translation>它处理的是数值，但收到的是符号。</translation>
    </message>
    <message>
        <source>{size} · stride {stride}</source>
        <extracomment>engine/pooling.py</extracomment>
        <translation>{size} · 步幅 {stride}</translation>
    </message>
    <message>
        <source>It pools images (height×width×channels), but gets {found}.</source>
        <extracomment>engine/pooling.py</extracomment>
        <translation>它对图像（高×宽×通道）做池化，但收到的是 {found}。</translation>
    </message>
    <message>
        <source>the size</source>
        <extracomment>engine/pooling.py</extracomment>
        <translation>同窗口大小</translation>
    </message>
    <message>
        <source>{kind} is not known here.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>这里无法识别 {kind}。</translation>
    </message>
    <message>
        <source>{newer} Update this one to run it, or delete it; saved, it stays as it came.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>{newer}请更新本程序再运行，或删除它；保存时它会原样保留。</translation>
    </message>
    <message>
        <source>The network starts where the data enters; add Data and wire it to the first layer.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>网络从数据进入的地方开始；请添加“数据”，并连到第一层。</translation>
    </message>
    <message>
        <source>The network ends where its answers meet the targets; add Output behind the last layer.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>网络在答案与目标比较的地方结束；请在最后一层之后添加“输出”。</translation>
    </message>
    <message>
        <source>It needs an input; drag a wire from an earlier layer to its left side.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它需要一个输入；请从前面的层拉一条连线到它的左侧。</translation>
    </message>
    <message>
        <source>It takes no part in the training; wire it on towards {last}, or delete it.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它不参与训练；请把它连向 {last}，或删除它。</translation>
    </message>
    <message>
        <source>It does not lead from {first} to {last}.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它不在从 {first} 到 {last} 的路径上。</translation>
    </message>
    <message>
        <source>Delete {layer}</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>删除 {layer}</translation>
    </message>
    <message>
        <source>Nothing is wired into it.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>没有连线通向它。</translation>
    </message>
    <message>
        <source>Only {count} layer is wired into it.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>只有 {count} 个层连到它。</translation>
    </message>
    <message>
        <source>It needs at least {count} inputs; drag a wire from an earlier layer to its left side.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它至少需要 {count} 个输入；请从前面的层拉一条连线到它的左侧。</translation>
    </message>
    <message>
        <source>Make {layer} linear</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>把 {layer} 改为线性</translation>
    </message>
    <message>
        <source>{function} stands before {loss}, which applies {contained} itself.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>{loss}之前有 {function}，而该损失本身已包含 {contained}。</translation>
    </message>
    <message>
        <source>Softmax of a single output is always 1.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>单个输出的 softmax 始终为 1。</translation>
    </message>
    <message>
        <source>A share needs others to share with; leave the output linear.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>概率要在多个输出之间分配；请让输出保持线性。</translation>
    </message>
    <message>
        <source>Sigmoid with {loss} learns slowly where it is most wrong.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>Sigmoid 配合{loss}，在错得最多的地方学得很慢。</translation>
    </message>
    <message>
        <source>A sure sigmoid has a slope of nearly zero; cross-entropy with a linear output has no such flat.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>sigmoid 越有把握，斜率越接近零；交叉熵配合线性输出则没有这种平坦区。</translation>
    </message>
    <message>
        <source>It looks ahead, where the symbol stands that each step is asked for.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它会看到后面，而那里正是每一步要预测的符号。</translation>
    </message>
    <message>
        <source>A network that can copy the answer learns nothing else, and writes nonsense; let it look back only.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>能抄到答案的网络学不到别的，只会写出胡言乱语；请让它只看前面。</translation>
    </message>
    <message>
        <source>Let {layer} look back only</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>让 {layer} 只看前面</translation>
    </message>
    <message>
        <source>There is no Data.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>没有“数据”。</translation>
    </message>
    <message>
        <source>There is no Output.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>没有“输出”。</translation>
    </message>
    <message>
        <source>{function} has no slope, so nothing before it can learn.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>{function} 没有斜率，它之前的层都学不到东西。</translation>
    </message>
    <message>
        <source>Gradient descent follows slopes; take sigmoid or tanh to train, step to set weights by hand.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>梯度下降沿斜率前进；要训练请用 sigmoid 或 tanh，手动设置权重时才用阶跃函数。</translation>
    </message>
    <message>
        <source>Applied twice, it flattens the gradients and the network learns slowly; leave the output linear.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>重复使用会压平梯度，网络学得很慢；请让输出保持线性。</translation>
    </message>
    <message>
        <source>The two together flatten the gradients and the network learns slowly; leave the output linear.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>两者叠加会压平梯度，网络学得很慢；请让输出保持线性。</translation>
    </message>
    <message>
        <source>Use cross-entropy</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>改用交叉熵</translation>
    </message>
    <message>
        <source>Use sigmoid in {layer}</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>在 {layer} 中改用 sigmoid</translation>
    </message>
    <message>
        <source>Add Data</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>添加“数据”</translation>
    </message>
    <message>
        <source>Add Output</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>添加“输出”</translation>
    </message>
    <message>
        <source>{units} · both ways</source>
        <extracomment>engine/recurrent.py</extracomment>
        <translation>{units} · 双向</translation>
    </message>
    <message>
        <source>It works on sequences, time × features, but gets {found} per sample.</source>
        <extracomment>engine/recurrent.py</extracomment>
        <translation>它处理序列（时间×特征），但每个样本收到的是 {found}。</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>engine/schedule.py</extracomment>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Its window of {reach} does not fit into {length} values.</source>
        <extracomment>engine/window.py</extracomment>
        <translation>它的窗口跨度为 {reach}，放不进 {length} 个值。</translation>
    </message>
    <message>
        <source>Neural Playground projects ({patterns})</source>
        <extracomment>files.py</extracomment>
        <translation>Neural Playground 项目（{patterns}）</translation>
    </message>
    <message>
        <source>{file} was changed by another program since it was opened here.</source>
        <extracomment>files.py</extracomment>
        <translation>{file} 在这里打开之后，被其他程序修改过。</translation>
    </message>
    <message>
        <source>Replace what is there now, or save this under another name?</source>
        <extracomment>files.py</extracomment>
        <translation>要替换现有的文件，还是换一个名称保存？</translation>
    </message>
    <message>
        <source>Data ({patterns})</source>
        <extracomment>files.py</extracomment>
        <translation>数据（{patterns}）</translation>
    </message>
    <message>
        <source>Otherwise what changed in the drawing since the last save is lost.</source>
        <extracomment>files.py</extracomment>
        <translation>否则，上次保存之后对网络图的改动将丢失。</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <extracomment>files.py</extracomment>
        <translation>要保存对 {name} 的更改吗？</translation>
    </message>
    <message>
        <source>Saved {file} with its weights</source>
        <extracomment>files.py</extracomment>
        <translation>已保存 {file}，含权重</translation>
    </message>
    <message>
        <source>wrote {file}: {answers}</source>
        <extracomment>formats/answers_file.py</extracomment>
        <translation>已写入 {file}：{answers}</translation>
    </message>
    <message>
        <source>a {title} layer</source>
        <extracomment>formats/block_library.py</extracomment>
        <translation>{title}层</translation>
    </message>
    <message>
        <source>blocks only</source>
        <extracomment>formats/block_library.py</extracomment>
        <translation>仅含模块</translation>
    </message>
    <message>
        <source>a folder that can be written</source>
        <extracomment>formats/block_library.py</extracomment>
        <translation>可写入的文件夹</translation>
    </message>
    <message>
        <source>copied layers</source>
        <extracomment>formats/drawing_text.py</extracomment>
        <translation>复制的层</translation>
    </message>
    <message>
        <source>a text without layers</source>
        <extracomment>formats/drawing_text.py</extracomment>
        <translation>不含层的文本</translation>
    </message>
    <message>
        <source>layers copied from a drawing</source>
        <extracomment>formats/drawing_text.py</extracomment>
        <translation>从网络图复制的层</translation>
    </message>
    <message>
        <source>a version from 1 to {newest}; a newer program made it</source>
        <extracomment>formats/drawing_text.py</extracomment>
        <translation>1 到 {newest} 的版本；它由更新的程序生成</translation>
    </message>
    <message>
        <source>line {line} column {column}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>第 {line} 行第 {column} 列</translation>
    </message>
    <message>
        <source>objects nested more than {deep} deep</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>嵌套超过 {deep} 层的对象</translation>
    </message>
    <message>
        <source>a project</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>an object {...}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>对象 {...}</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>列表 [...]</translation>
    </message>
    <message>
        <source>at most {most} entries</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>最多 {most} 项</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>at most {most} characters</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>最多 {most} 个字符</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number from {low:.0f} to {bound:.0f}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>从 {low:.0f} 到 {bound:.0f} 的数</translation>
    </message>
    <message>
        <source>a byte that is no UTF-8 at {place}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>{place} 处的字节不是 UTF-8</translation>
    </message>
    <message>
        <source>JSON text in UTF-8</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>UTF-8 编码的 JSON 文本</translation>
    </message>
    <message>
        <source>no JSON ({reason})</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>不是 JSON 的内容（{reason}）</translation>
    </message>
    <message>
        <source>JSON text</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>JSON 文本</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>长达数千位的数</translation>
    </message>
    <message>
        <source>numbers of at most 4300 digits</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>最多 4300 位的数</translation>
    </message>
    <message>
        <source>keys that are text</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>以文本为键</translation>
    </message>
    <message>
        <source>an unknown field</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>the field {key}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>字段 {key}</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>valid Unicode text</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>有效的 Unicode 文本</translation>
    </message>
    <message>
        <source>the key {key} twice in one object</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>同一对象中键 {key} 出现两次</translation>
    </message>
    <message>
        <source>each key once</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>每个键只出现一次</translation>
    </message>
    <message>
        <source>the key {key}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>键 {key}</translation>
    </message>
    <message>
        <source>a {suffix} file, data (.csv, .xlsx, ...) or an example: {named}</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>{suffix} 文件、数据（.csv、.xlsx 等）或示例：{named}</translation>
    </message>
    <message>
        <source>a {suffix} file; playground import makes one of it</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>{suffix} 文件；可用 playground import 转换得到</translation>
    </message>
    <message>
        <source>no such file or example</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>没有这样的文件或示例</translation>
    </message>
    <message>
        <source>no example {example}; {expected}</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>没有示例 {example}；{expected}</translation>
    </message>
    <message>
        <source>a network for other programs</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>供其他程序使用的网络</translation>
    </message>
    <message>
        <source>Run with {framework}: {compared} with the network&apos;s own, and so does what it predicts.</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>已用 {framework} 运行，与网络自身相比：{compared}；预测结果也一致。</translation>
    </message>
    <message>
        <source>Its source was parsed; not run, because {framework} is not installed here.</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>已检查源代码的语法；未运行，因为这里没有安装 {framework}。</translation>
    </message>
    <message>
        <source>Running it with {framework}</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>正在用 {framework} 运行</translation>
    </message>
    <message>
        <source>a program that runs; nothing was written</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>能运行的程序；没有写入任何内容</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>没有任何消息</translation>
    </message>
    <message>
        <source>no end after {seconds:.0f} s</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>{seconds:.0f} 秒内没有得到结果</translation>
    </message>
    <message>
        <source>{layer}: found {operation}, which {target} has no words for</source>
        <extracomment>formats/exports/keras_layers.py</extracomment>
        <translation>{layer}：发现 {operation}，{target} 无法表示</translation>
    </message>
    <message>
        <source>{layer}: found a stride of {stride} with a dilation of {dilation}, expected 1 for one of them: Keras has no convolution with both</source>
        <extracomment>formats/exports/keras_layers.py</extracomment>
        <translation>{layer}：发现步幅 {stride} 与膨胀率 {dilation} 同时使用，其中之一应为 1：Keras 没有两者兼有的卷积</translation>
    </message>
    <message>
        <source>{layer}: found a trained function that Keras source has no words for, expected another</source>
        <extracomment>formats/exports/keras_layers.py</extracomment>
        <translation>{layer}：发现 Keras 源代码无法表示的可训练函数，应换用别的函数</translation>
    </message>
    <message>
        <source>{layer}: found {operation}, which ONNX export has no operators for</source>
        <extracomment>formats/exports/onnx_graph.py</extracomment>
        <translation>{layer}：发现 {operation}，ONNX 导出没有对应的算子</translation>
    </message>
    <message>
        <source>{title}: found no word of PyTorch&apos;s for this optimizer, expected one</source>
        <extracomment>formats/exports/pytorch_words.py</extracomment>
        <translation>{title}：PyTorch 中没有找到对应的优化器，应有一个</translation>
    </message>
    <message>
        <source>{title}: found no word of PyTorch&apos;s for this loss, expected one</source>
        <extracomment>formats/exports/pytorch_words.py</extracomment>
        <translation>{title}：PyTorch 中没有找到对应的损失函数，应有一个</translation>
    </message>
    <message>
        <source>{title}: found no word of PyTorch&apos;s for this schedule, expected one</source>
        <extracomment>formats/exports/pytorch_words.py</extracomment>
        <translation>{title}：PyTorch 中没有找到对应的学习率调度，应有一个</translation>
    </message>
    <message>
        <source>{title}: found no word of PyTorch&apos;s for this initializer, expected one</source>
        <extracomment>formats/exports/pytorch_words.py</extracomment>
        <translation>{title}：PyTorch 中没有找到对应的初始化方法，应有一个</translation>
    </message>
    <message>
        <source>Run with NumPy alone: {compared} with the network&apos;s own, and so does what it predicts.</source>
        <extracomment>formats/exports/targets/numpy_source.py</extracomment>
        <translation>已只用 NumPy 运行，与网络自身相比：{compared}；预测结果也一致。</translation>
    </message>
    <message>
        <source>a program that runs</source>
        <extracomment>formats/exports/targets/numpy_source.py</extracomment>
        <translation>能运行的程序</translation>
    </message>
    <message>
        <source>Checked by ONNX&apos;s own checker and run by {program}: {count} answers agree with the network&apos;s own in the units of the data.</source>
        <extracomment>formats/exports/targets/onnx_file.py</extracomment>
        <translation>已通过 ONNX 官方检查器检查，并由 {program} 运行：以数据自身的单位计，{count} 个答案与网络自身的一致。</translation>
    </message>
    <message>
        <source>Checked by ONNX&apos;s own checker; not run, because ONNX Runtime is not installed here.</source>
        <extracomment>formats/exports/targets/onnx_file.py</extracomment>
        <translation>已通过 ONNX 官方检查器检查；未运行，因为这里没有安装 ONNX Runtime。</translation>
    </message>
    <message>
        <source>Checked by ONNX&apos;s own checker and run by {program}: {compared} with the network&apos;s own.</source>
        <extracomment>formats/exports/targets/onnx_file.py</extracomment>
        <translation>已通过 ONNX 官方检查器检查，并由 {program} 运行，与网络自身相比：{compared}。</translation>
    </message>
    <message>
        <source>{file}: found what ONNX&apos;s checker refuses: {error}</source>
        <extracomment>formats/exports/targets/onnx_file.py</extracomment>
        <translation>{file}：有 ONNX 检查器拒绝的内容：{error}</translation>
    </message>
    <message>
        <source>Read back: its {count} arrays are the network&apos;s, to the bit.</source>
        <extracomment>formats/exports/targets/weights_files.py</extracomment>
        <translation>已读回核对：其中 {count} 个数组与网络的逐位相同。</translation>
    </message>
    <message>
        <source>other numbers than the network&apos;s</source>
        <extracomment>formats/exports/targets/weights_files.py</extracomment>
        <translation>与网络不同的数值</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>formats/exports/targets/weights_files.py</extracomment>
        <translation>相同的数值</translation>
    </message>
    <message>
        <source>the number of the present version, and a name for each edit</source>
        <extracomment>formats/history_json.py</extracomment>
        <translation>当前版本的编号，以及每次编辑的名称</translation>
    </message>
    <message>
        <source>fields of a project</source>
        <extracomment>formats/history_json.py</extracomment>
        <translation>项目的字段</translation>
    </message>
    <message>
        <source>found answers that are only a part of a layer, or turned; expected a layer as it is</source>
        <extracomment>formats/imports/finishing.py</extracomment>
        <translation>答案只是一层的一部分，或经过转置；应为原样的一整层</translation>
    </message>
    <message>
        <source>found the logarithm of shares at the end, expected it with cross-entropy only</source>
        <extracomment>formats/imports/finishing.py</extracomment>
        <translation>末端是概率的对数，这只应与交叉熵一起使用</translation>
    </message>
    <message>
        <source>found an end without axes, expected numbers for each sample</source>
        <extracomment>formats/imports/finishing.py</extracomment>
        <translation>末端没有任何轴，应为每个样本给出数值</translation>
    </message>
    <message>
        <source>found a formula with arrays, expected one of numbers</source>
        <extracomment>formats/imports/functions.py</extracomment>
        <translation>公式中含有数组，应只含数</translation>
    </message>
    <message>
        <source>{file}: found a network of {inputs} to {outputs} numbers, and no data of that kind is open; open or import data that it was made for, then import the network</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>{file}：这个网络从 {inputs} 个数到 {outputs} 个数，而当前没有打开这种数据；请先打开或导入它对应的数据，再导入网络</translation>
    </message>
    <message>
        <source>Compared with ONNX Runtime: {count} answers agree exactly.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>已与 ONNX Runtime 对照：{count} 个答案完全一致。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Finding out what each node is</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>正在识别每个节点</translation>
    </message>
    <message>
        <source>Comparing with the file&apos;s own answers</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>正在与文件自身的答案对照</translation>
    </message>
    <message>
        <source>a network that runs on the data</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>能在这份数据上运行的网络</translation>
    </message>
    <message>
        <source>Not compared with the file&apos;s own answers, because ONNX Runtime is not installed here.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>未与文件自身的答案对照，因为这里没有安装 ONNX Runtime。</translation>
    </message>
    <message>
        <source>Not compared with the file&apos;s own answers: it scales its inputs itself, and here the data does.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>未与文件自身的答案对照：文件自己缩放输入，而这里由数据来缩放。</translation>
    </message>
    <message>
        <source>at most {bound:.2g}; nothing was imported</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>最多 {bound:.2g}；没有导入任何内容</translation>
    </message>
    <message>
        <source>Compared with ONNX Runtime: {count} answers agree to {difference:.1g}.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>已与 ONNX Runtime 对照：{count} 个答案一致，误差不超过 {difference:.1g}。</translation>
    </message>
    <message>
        <source>The {function} at its end is a part of the loss, {loss}.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>末端的 {function} 已归入损失函数（{loss}）。</translation>
    </message>
    <message>
        <source>samples of {shape}</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>{shape} 的样本</translation>
    </message>
    <message>
        <source>{shape} as the data has them</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>与数据相同的 {shape}</translation>
    </message>
    <message>
        <source>a drawing that does not run: {problem}</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>无法运行的网络图：{problem}</translation>
    </message>
    <message>
        <source>answers of {shape}</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>{shape} 的答案</translation>
    </message>
    <message>
        <source>answers of {shape} as the drawing gives</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>与网络图一样的 {shape} 的答案</translation>
    </message>
    <message>
        <source>answers that differ by {difference:.2g} from those of the drawing</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>与网络图的答案相差 {difference:.2g}</translation>
    </message>
    <message>
        <source>a network that can be drawn</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>可以画成网络图的网络</translation>
    </message>
    <message>
        <source>a file that ONNX Runtime refuses: {error}</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>ONNX Runtime 拒绝的文件：{error}</translation>
    </message>
    <message>
        <source>one that runs</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>能运行的文件</translation>
    </message>
    <message>
        <source>all of them in this one; save it as one file (in PyTorch: torch.onnx.export with external_data=False)</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>所有内容都在这一个文件中；请保存为单个文件（PyTorch 中：torch.onnx.export，设 external_data=False）</translation>
    </message>
    <message>
        <source>the array {name}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>数组 {name}</translation>
    </message>
    <message>
        <source>the node {name} ({operator})</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>节点 {name}（{operator}）</translation>
    </message>
    <message>
        <source>{operator} with a graph of its own</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>自带子图的 {operator}</translation>
    </message>
    <message>
        <source>a node {operator}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>{operator} 节点</translation>
    </message>
    <message>
        <source>no network in it</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>其中没有网络</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>ONNX 模型</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>{count} 个节点</translation>
    </message>
    <message>
        <source>{count} arrays</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>{count} 个数组</translation>
    </message>
    <message>
        <source>operator set {found}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>算子集版本 {found}</translation>
    </message>
    <message>
        <source>no operator set</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>没有算子集</translation>
    </message>
    <message>
        <source>ONNX&apos;s operator set {oldest} or later; export it anew with a later one</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>ONNX 算子集 {oldest} 或更高；请用更高的版本重新导出</translation>
    </message>
    <message>
        <source>the shape {shape}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>形状 {shape}</translation>
    </message>
    <message>
        <source>samples of at most {most} numbers, batch first</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>最多 {most} 个数的样本，批次轴在前</translation>
    </message>
    <message>
        <source>a network without branches and loops that depend on the data</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>没有依赖数据的分支和循环的网络</translation>
    </message>
    <message>
        <source>numbers that lie in another file</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>存放在另一个文件中的数</translation>
    </message>
    <message>
        <source>at most {most} lengths from 0 up</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>最多 {most} 个长度，均不小于 0</translation>
    </message>
    <message>
        <source>{held} numbers for the shape {shape}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>形状 {shape} 却有 {held} 个数</translation>
    </message>
    <message>
        <source>{size} numbers</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>{size} 个数</translation>
    </message>
    <message>
        <source>bytes that are damaged or cut off</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>已损坏或不完整的字节</translation>
    </message>
    <message>
        <source>one; a drawing has one Data and one Output</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>一个；网络图只有一个“数据”和一个“输出”</translation>
    </message>
    <message>
        <source>the attribute {name} without a value</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>没有值的属性 {name}</translation>
    </message>
    <message>
        <source>numbers of the shape {shape} in an order of their own</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>形状为 {shape}、按自身顺序排列的数</translation>
    </message>
    <message>
        <source>a function of the nodes {nodes} that is not known here</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>由节点 {nodes} 组成、这里无法识别的函数</translation>
    </message>
    <message>
        <source>an activation</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>inputs whose numbers stand in different orders</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>数的排列顺序各不相同的输入</translation>
    </message>
    <message>
        <source>the same order</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>相同的顺序</translation>
    </message>
    <message>
        <source>all numbers of a layer in a row</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>一层的所有数排成一行</translation>
    </message>
    <message>
        <source>operators that can be drawn: {names}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>能画出的算子：{names}</translation>
    </message>
    <message>
        <source>nothing that gives the output {output}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>没有节点给出输出 {output}</translation>
    </message>
    <message>
        <source>a node</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>一个节点</translation>
    </message>
    <message>
        <source>an output that does not depend on the input</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>不依赖输入的输出</translation>
    </message>
    <message>
        <source>one that does</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>依赖输入的输出</translation>
    </message>
    <message>
        <source>inputs of the forms {names}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>形式为 {names} 的输入</translation>
    </message>
    <message>
        <source>one of the ways it is known to be used</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>一种已知的用法</translation>
    </message>
    <message>
        <source>no input {index}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>没有第 {index} 个输入</translation>
    </message>
    <message>
        <source>the input {name} that nothing before it gives</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>输入 {name}，而前面没有节点给出它</translation>
    </message>
    <message>
        <source>nodes in order, without circles</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>按顺序排列、不成环的节点</translation>
    </message>
    <message>
        <source>an input {index} that is no output of a layer</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>没有来自层的第 {index} 个输入</translation>
    </message>
    <message>
        <source>too many numbers to look at</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>要检查的数太多</translation>
    </message>
    <message>
        <source>a smaller network</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>更小的网络</translation>
    </message>
    <message>
        <source>an array of {count} numbers that is made of others</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>由其他数组得到、含 {count} 个数的数组</translation>
    </message>
    <message>
        <source>an input {index} that depends on the sample</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>依赖样本的第 {index} 个输入</translation>
    </message>
    <message>
        <source>numbers that are in the file</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>文件中已有的数</translation>
    </message>
    <message>
        <source>inputs of {shapes}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>形状为 {shapes} 的输入</translation>
    </message>
    <message>
        <source>inputs of one shape</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>形状相同的输入</translation>
    </message>
    <message>
        <source>a sequence of steps with features</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>由多个步组成、每步有若干特征的序列</translation>
    </message>
    <message>
        <source>channels before the places of an image or a sequence</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>通道在前、图像或序列的位置在后</translation>
    </message>
    <message>
        <source>numbers in the order in which a layer has them</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>顺序与所在层一致的数</translation>
    </message>
    <message>
        <source>{node}, which is not known here</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>无法识别的{node}</translation>
    </message>
    <message>
        <source>inputs or attributes that do not go together ({error})</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>不匹配的输入或属性（{error}）</translation>
    </message>
    <message>
        <source>a node as ONNX has it</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>符合 ONNX 规范的节点</translation>
    </message>
    <message>
        <source>factors, or a first input that is transposed</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>系数，或转置的第一个输入</translation>
    </message>
    <message>
        <source>y = x W + b</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>y = x W + b</translation>
    </message>
    <message>
        <source>weights before what they weigh</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>权重在被加权的输入之前</translation>
    </message>
    <message>
        <source>x W with the weights W in the file</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>x W，其中权重 W 在文件中</translation>
    </message>
    <message>
        <source>weights of {shape} for {flow}</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>{shape} 的权重，用于{flow}</translation>
    </message>
    <message>
        <source>a matrix with a row for each number</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>每个数对应一行的矩阵</translation>
    </message>
    <message>
        <source>{size} biases for {units} neurons</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>{units} 个神经元却有 {size} 个偏置</translation>
    </message>
    <message>
        <source>one each</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>每个神经元一个</translation>
    </message>
    <message>
        <source>queries, keys and values of one projection, head by head</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>同一投影的查询、键和值，按头排列</translation>
    </message>
    <message>
        <source>the product of two layers</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>两个层的乘积</translation>
    </message>
    <message>
        <source>that of {whole}</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>{whole}的乘积</translation>
    </message>
    <message>
        <source>the product of parts of a layer</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>一层中某些部分的乘积</translation>
    </message>
    <message>
        <source>numbers added to the scores of attention</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>加到注意力分数上的数</translation>
    </message>
    <message>
        <source>what hides the steps ahead</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>用来遮住后面各步的掩码</translation>
    </message>
    <message>
        <source>scores times {scale:.4g}</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>分数乘以 {scale:.4g}</translation>
    </message>
    <message>
        <source>divided by the root of the size of a head, {size}</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>除以每个头大小 {size} 的平方根</translation>
    </message>
    <message>
        <source>shares of something else than the values</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>对值以外的内容加权</translation>
    </message>
    <message>
        <source>those of {whole}</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>{whole}的加权</translation>
    </message>
    <message>
        <source>scores times an array</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>分数乘以数组</translation>
    </message>
    <message>
        <source>times one number</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>乘以一个数</translation>
    </message>
    <message>
        <source>a function of the queries, keys or values</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>查询、键或值的函数</translation>
    </message>
    <message>
        <source>these themselves</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>查询、键或值本身</translation>
    </message>
    <message>
        <source>the padding {zeros} with a kernel of {kernel}, a stride of {stride} and a dilation of {dilation} on {shape}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>在 {shape} 上，填充 {zeros}、卷积核 {kernel}、步幅 {stride}、膨胀率 {dilation}</translation>
    </message>
    <message>
        <source>a kernel of {shape}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{shape} 的卷积核</translation>
    </message>
    <message>
        <source>a stride of {shape}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{shape} 的步幅</translation>
    </message>
    <message>
        <source>a dilation of {shape}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{shape} 的膨胀率</translation>
    </message>
    <message>
        <source>the padding that is called {known}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>名为 {known} 的填充</translation>
    </message>
    <message>
        <source>{axes} axes and {groups} groups</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{axes} 个轴和 {groups} 个组</translation>
    </message>
    <message>
        <source>one or two axes, and one group</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>一个或两个轴，一个组</translation>
    </message>
    <message>
        <source>zeros around other axes</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>填充在其他轴上的零</translation>
    </message>
    <message>
        <source>zeros around the places of an image or a sequence</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>填充在图像或序列位置四周的零</translation>
    </message>
    <message>
        <source>weights of {shape} for {other}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{shape} 的权重，用于 {other}</translation>
    </message>
    <message>
        <source>filters of so many channels</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>通道数相符的滤波器</translation>
    </message>
    <message>
        <source>numbers around a layer</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>填充在层四周的数</translation>
    </message>
    <message>
        <source>zeros around the places, before a convolution</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>卷积之前，填充在各位置四周的零</translation>
    </message>
    <message>
        <source>the same along both axes</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>两个轴上相同的值</translation>
    </message>
    <message>
        <source>a choice between numbers of the file</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>在文件中的数之间选择</translation>
    </message>
    <message>
        <source>one that depends on the sample</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>依赖样本的选择</translation>
    </message>
    <message>
        <source>{count} slopes</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>{count} 个斜率</translation>
    </message>
    <message>
        <source>one slope for all; PReLU here has one</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>所有通道共用一个斜率；这里的 PReLU 只有一个</translation>
    </message>
    <message>
        <source>shares along the axis {axis}</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>沿轴 {axis} 的概率</translation>
    </message>
    <message>
        <source>along the last axis</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>沿最后一个轴</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>两个</translation>
    </message>
    <message>
        <source>two layers</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>两个层</translation>
    </message>
    <message>
        <source>their sum or their product</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>它们的和或积</translation>
    </message>
    <message>
        <source>an array of {shape} with {kind}</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>{shape} 的数组，用于 {kind}</translation>
    </message>
    <message>
        <source>a bias behind its layer, or positions added</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>层后的偏置，或相加的位置编码</translation>
    </message>
    <message>
        <source>a choice between layers</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>在层之间选择</translation>
    </message>
    <message>
        <source>a function of each number of one</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>对一个层的每个数逐个计算的函数</translation>
    </message>
    <message>
        <source>a feature twice</source>
        <extracomment>formats/imports/recognizers/features.py</extracomment>
        <translation>重复的特征</translation>
    </message>
    <message>
        <source>each feature once</source>
        <extracomment>formats/imports/recognizers/features.py</extracomment>
        <translation>每个特征只出现一次</translation>
    </message>
    <message>
        <source>a function of the coordinates that is not known here</source>
        <extracomment>formats/imports/recognizers/features.py</extracomment>
        <translation>这里无法识别的坐标函数</translation>
    </message>
    <message>
        <source>the mode of training</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>训练模式</translation>
    </message>
    <message>
        <source>a network that is exported to predict</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>为预测而导出的网络</translation>
    </message>
    <message>
        <source>the axis {axis}</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>轴 {axis}</translation>
    </message>
    <message>
        <source>the last axis</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>最后一个轴</translation>
    </message>
    <message>
        <source>groups of the channels of a layer, without a scale of their own</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>对层的通道分组，且各组没有自己的缩放</translation>
    </message>
    <message>
        <source>{groups} groups of {channels} channels</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>{groups} 个组，每组 {channels} 个通道</translation>
    </message>
    <message>
        <source>groups that divide the channels</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>能整除通道数的组</translation>
    </message>
    <message>
        <source>the mean of another layer</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>另一层的均值</translation>
    </message>
    <message>
        <source>that of the same</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>同一层的均值</translation>
    </message>
    <message>
        <source>another power than 2</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>2 以外的幂</translation>
    </message>
    <message>
        <source>the square</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>平方</translation>
    </message>
    <message>
        <source>one small number</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>一个很小的数</translation>
    </message>
    <message>
        <source>one for each number of the last axis</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>最后一个轴上的每个数对应一个权重</translation>
    </message>
    <message>
        <source>an array of {shape}</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>{shape} 的数组</translation>
    </message>
    <message>
        <source>a number for each of {count}</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>{count} 个数，一一对应</translation>
    </message>
    <message>
        <source>windows of {sizes}, {strides} apart</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>大小 {sizes}、步幅 {strides} 的窗口</translation>
    </message>
    <message>
        <source>square windows on an image</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>图像上的正方形窗口</translation>
    </message>
    <message>
        <source>windows that reach beyond the image, or with gaps</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>超出图像或带间隔的窗口</translation>
    </message>
    <message>
        <source>windows inside of it</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>图像以内的窗口</translation>
    </message>
    <message>
        <source>a window that is too large: {error}</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>过大的窗口：{error}</translation>
    </message>
    <message>
        <source>one that fits</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>放得下的窗口</translation>
    </message>
    <message>
        <source>samples before time</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>样本轴在时间轴之前</translation>
    </message>
    <message>
        <source>(time, samples, features)</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>（时间，样本，特征）</translation>
    </message>
    <message>
        <source>the memory of the last step as an output</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>把最后一步的记忆作为输出</translation>
    </message>
    <message>
        <source>the states alone</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>只输出状态</translation>
    </message>
    <message>
        <source>the states after all steps and after the last, both ways</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>同时双向输出每一步和最后一步的状态</translation>
    </message>
    <message>
        <source>one of them</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>the direction {direction}, or clipped or coupled gates</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>方向 {direction}，或带裁剪或耦合的门</translation>
    </message>
    <message>
        <source>forward or bidirectional</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>前向或双向</translation>
    </message>
    <message>
        <source>a reset before the product</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>乘积之前的重置</translation>
    </message>
    <message>
        <source>one behind it (linear_before_reset)</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>乘积之后的重置（linear_before_reset）</translation>
    </message>
    <message>
        <source>peepholes</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>窥孔连接</translation>
    </message>
    <message>
        <source>weights of {shape} and {other}</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>{shape} 和 {other} 的权重</translation>
    </message>
    <message>
        <source>the functions {names}</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>函数 {names}</translation>
    </message>
    <message>
        <source>lengths of sequences</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>none, or those of what is not padding</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>没有，或填充以外部分的长度</translation>
    </message>
    <message>
        <source>a state to begin with</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>none, or zeros</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>没有，或全零</translation>
    </message>
    <message>
        <source>no numbers</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>没有数</translation>
    </message>
    <message>
        <source>some</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>至少有一些</translation>
    </message>
    <message>
        <source>a table of {shape}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{shape} 的表</translation>
    </message>
    <message>
        <source>a row for each sample, axis 1</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>每个样本一行，轴 1</translation>
    </message>
    <message>
        <source>the order {order}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>顺序 {order}</translation>
    </message>
    <message>
        <source>each of {axes} axes once</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{axes} 个轴各出现一次</translation>
    </message>
    <message>
        <source>the samples along an axis of their own, as they are</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>样本独占一个轴，且保持原样</translation>
    </message>
    <message>
        <source>what is before the samples as it is</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>样本轴之前的部分保持原样</translation>
    </message>
    <message>
        <source>the axes {axes} of {flow}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{flow}的轴 {axes}</translation>
    </message>
    <message>
        <source>axes of length 1, not that of the samples</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>长度为 1、且不是样本的轴</translation>
    </message>
    <message>
        <source>parts of {lengths}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>长度为 {lengths} 的各部分</translation>
    </message>
    <message>
        <source>parts of {shape} numbers</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>合计 {shape} 个数的各部分</translation>
    </message>
    <message>
        <source>inputs with different axes</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>轴数不同的输入</translation>
    </message>
    <message>
        <source>the same number of axes</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>相同的轴数</translation>
    </message>
    <message>
        <source>the place {place}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>位置 {place}</translation>
    </message>
    <message>
        <source>places below {shape}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>小于 {shape} 的位置</translation>
    </message>
    <message>
        <source>rows for the {count} symbols of the data</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>数据的 {count} 种符号各有一行</translation>
    </message>
    <message>
        <source>an axis of the sample</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>样本的轴</translation>
    </message>
    <message>
        <source>lengths, one of which may be left open</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>各轴长度，其中最多一个可以不定</translation>
    </message>
    <message>
        <source>at most {most} numbers</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>最多 {most} 个数</translation>
    </message>
    <message>
        <source>the shape {shape} for an array of {other}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{other} 的数组要变成形状 {shape}</translation>
    </message>
    <message>
        <source>one that it can be spread to</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>可以广播到的形状</translation>
    </message>
    <message>
        <source>the shape {shape} for {size} numbers</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{size} 个数要变成形状 {shape}</translation>
    </message>
    <message>
        <source>a shape that holds them</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>容纳得下这些数的形状</translation>
    </message>
    <message>
        <source>a mean over the axes {axes}</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>沿轴 {axes} 求均值</translation>
    </message>
    <message>
        <source>one over all places or steps</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>对所有位置或所有步求均值</translation>
    </message>
    <message>
        <source>a comparison</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>比较运算</translation>
    </message>
    <message>
        <source>that of symbols with padding, which is 0</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>符号与填充符（0）的比较</translation>
    </message>
    <message>
        <source>a sum over the axes {axes}</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>沿轴 {axes} 求和</translation>
    </message>
    <message>
        <source>one over the steps of a sequence</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>对序列的各步求和</translation>
    </message>
    <message>
        <source>found layers that hand on {numbers} numbers, expected at most {most}</source>
        <extracomment>formats/imports/sketch.py</extracomment>
        <translation>各层传递 {numbers} 个数，应最多 {most} 个</translation>
    </message>
    <message>
        <source>a project of version {version}</source>
        <extracomment>formats/migrations.py</extracomment>
        <translation>版本 {version} 的项目</translation>
    </message>
    <message>
        <source>something else ({error})</source>
        <extracomment>formats/migrations.py</extracomment>
        <translation>别的内容（{error}）</translation>
    </message>
    <message>
        <source>a .playground file</source>
        <extracomment>formats/project_file.py</extracomment>
        <translation>.playground 文件</translation>
    </message>
    <message>
        <source>How far the training was could not be read; it begins at step 0 with the weights: {error}</source>
        <extracomment>formats/project_file.py</extracomment>
        <translation>无法读取训练进度；将带着现有权重从第 0 步开始：{error}</translation>
    </message>
    <message>
        <source>The earlier runs could not be read and are left out: {error}</source>
        <extracomment>formats/project_file.py</extracomment>
        <translation>无法读取以前的训练记录，已略去：{error}</translation>
    </message>
    <message>
        <source>The steps to undo could not be read and are left out: {error}</source>
        <extracomment>formats/project_file.py</extracomment>
        <translation>无法读取可撤销的步骤，已略去：{error}</translation>
    </message>
    <message>
        <source>{version}, made by a newer version of Neural Playground</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>{version}，由更新版本的 Neural Playground 生成</translation>
    </message>
    <message>
        <source>no circles</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>没有环</translation>
    </message>
    <message>
        <source>a project with the field &apos;format_version&apos;</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>含字段 &apos;format_version&apos; 的项目</translation>
    </message>
    <message>
        <source>at most {newest}; update the program to open it</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>最多 {newest}；请更新程序后再打开</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>从 1 开始的整数</translation>
    </message>
    <message>
        <source>blocks at most {most} deep in each other</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>模块最多嵌套 {most} 层</translation>
    </message>
    <message>
        <source>1 to {most} printable characters without / \ . or = and no space around them</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>1 到 {most} 个可打印字符，不含 / \ . 或 =，前后没有空格</translation>
    </message>
    <message>
        <source>a name that no other layer has</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>与其他层不同的名称</translation>
    </message>
    <message>
        <source>at most one {title} layer</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>最多一个{title}层</translation>
    </message>
    <message>
        <source>two numbers [x, y]</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>两个数 [x, y]</translation>
    </message>
    <message>
        <source>two names [source, target]</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>两个名称 [source, target]</translation>
    </message>
    <message>
        <source>a wire between two layers</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>连接两个不同层的连线</translation>
    </message>
    <message>
        <source>a layer that a wire may leave</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>可以引出连线的层</translation>
    </message>
    <message>
        <source>a layer that a wire may enter</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>可以接入连线的层</translation>
    </message>
    <message>
        <source>a circle of wires through {name}</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>经过 {name} 的环形连线</translation>
    </message>
    <message>
        <source>settings that go together</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>彼此相容的设置</translation>
    </message>
    <message>
        <source>the {noun}&apos;s &apos;kind&apos;</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>{noun}的 &apos;kind&apos;</translation>
    </message>
    <message>
        <source>a block deeper than that</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>嵌套更深的模块</translation>
    </message>
    <message>
        <source>a second {kind}</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>第二个 {kind}</translation>
    </message>
    <message>
        <source>each wire once</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>每条连线只出现一次</translation>
    </message>
    <message>
        <source>at most {limit} into {target}</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>通向 {target} 的连线最多 {limit} 条</translation>
    </message>
    <message>
        <source>the name of a layer in this drawing</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>这张网络图中某个层的名称</translation>
    </message>
    <message>
        <source>no settings</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>没有设置</translation>
    </message>
    <message>
        <source>an unknown setting</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>未知的设置</translation>
    </message>
    <message>
        <source>wire {number} into it</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>通向它的第 {number} 条连线</translation>
    </message>
    <message>
        <source>Work that was not saved could not be read and is kept in {folder}: {error}</source>
        <extracomment>formats/recovery.py</extracomment>
        <translation>无法读取未保存的内容，它已保留在 {folder}：{error}</translation>
    </message>
    <message>
        <source>a recovery file</source>
        <extracomment>formats/recovery.py</extracomment>
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>Work that was not saved could not be read: {error}</source>
        <extracomment>formats/recovery.py</extracomment>
        <translation>无法读取未保存的内容：{error}</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>出处</translation>
    </message>
    <message>
        <source>Told when</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>提示条件</translation>
    </message>
    <message>
        <source>{given} -&gt; {answer}, at each of {steps} steps</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>{given} -&gt; {answer}，共 {steps} 步，每一步都有</translation>
    </message>
    <message>
        <source>{shape} of {count} symbols</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>{shape}，共 {count} 种符号</translation>
    </message>
    <message>
        <source>one of {count} classes</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>{count} 个类别之一</translation>
    </message>
    <message>
        <source>one of the {noun}s</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>{noun}之一</translation>
    </message>
    <message>
        <source>no entry {name} in the reference; {likely}</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>参考手册中没有条目 {name}；{likely}</translation>
    </message>
    <message>
        <source>that of your file.</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>取决于你的文件。</translation>
    </message>
    <message>
        <source>what arrives</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>到达的值</translation>
    </message>
    <message>
        <source>answer, where 1 is right</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>回答（1 为正确）</translation>
    </message>
    <message>
        <source>Share of the learning rate</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>学习率的比例</translation>
    </message>
    <message>
        <source>{doc}. {allowed}.</source>
        <extracomment>formats/reference_html.py</extracomment>
        <translation>{doc}。{allowed}。</translation>
    </message>
    <message>
        <source>Changes while it trains.</source>
        <extracomment>formats/reference_html.py</extracomment>
        <translation>训练中也可更改。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>formats/reference_html.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>a whole number from {at_least} to {most}</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>从 {at_least} 到 {most} 的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>printable characters</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>可打印字符</translation>
    </message>
    <message>
        <source>each number once</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>每个编号只出现一次</translation>
    </message>
    <message>
        <source>a time such as 2026-05-01T10:42:00+00:00</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>如 2026-05-01T10:42:00+00:00 的时间</translation>
    </message>
    <message>
        <source>a step and what was changed after it</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>一个步数，以及在它之后的改动</translation>
    </message>
    <message>
        <source>steps and values</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>步数和数值</translation>
    </message>
    <message>
        <source>rising steps with a value for each</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>递增的步数，每步有一个值</translation>
    </message>
    <message>
        <source>a second run {number}</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>第二条编号为 {number} 的训练记录</translation>
    </message>
    <message>
        <source>{steps} steps, {values} values</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>{steps} 个步数，{values} 个值</translation>
    </message>
    <message>
        <source>no object</source>
        <extracomment>formats/training_state.py</extracomment>
        <translation>不是对象的内容</translation>
    </message>
    <message>
        <source>how far a training is</source>
        <extracomment>formats/training_state.py</extracomment>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>an array or a number that is not there</source>
        <extracomment>formats/training_state.py</extracomment>
        <translation>不存在的数组或数</translation>
    </message>
    <message>
        <source>a header of {length} bytes</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>{length} 字节的文件头</translation>
    </message>
    <message>
        <source>arrays as .npz</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>.npz 格式的数组</translation>
    </message>
    <message>
        <source>no such array among {cut}</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>{cut} 中没有这个数组</translation>
    </message>
    <message>
        <source>shape {shape} for the layer {layer}</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>层 {layer} 所需的形状 {shape}</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>形状 {shape}</translation>
    </message>
    <message>
        <source>an array that no layer of this drawing has</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>这张网络图中没有任何层使用的数组</translation>
    </message>
    <message>
        <source>only {cut}</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>只有 {cut}</translation>
    </message>
    <message>
        <source>arrays as .safetensors</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>.safetensors 格式的数组</translation>
    </message>
    <message>
        <source>arrays of other shapes</source>
        <extracomment>formats/weights_mapping.py</extracomment>
        <translation>形状不同的数组</translation>
    </message>
    <message>
        <source>those of this drawing</source>
        <extracomment>formats/weights_mapping.py</extracomment>
        <translation>与这张网络图相符的数组</translation>
    </message>
    <message>
        <source>Draw a neural network, watch it learn, take the weights home.</source>
        <extracomment>help.py</extracomment>
        <translation>画出神经网络，看它学习，把权重带回家。</translation>
    </message>
    <message>
        <source>MIT License</source>
        <extracomment>help.py</extracomment>
        <translation>MIT 许可证</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <extracomment>help.py</extracomment>
        <translation>在画布上</translation>
    </message>
    <message numerus="yes">
        <source>{count} more errors</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>
            <numerusform>另外 {count} 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Since then: {errors}. All of them are in the logs.</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>此后又有：{errors}。全部记在日志中。</translation>
    </message>
    <message>
        <source>Save the work under another name</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>把当前工作另存为别的名称</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>For whoever mends the program: versions, kinds of layers and the error; no data, no names of files</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>供修复程序的人使用：版本、层的种类和错误；不含数据，不含文件名</translation>
    </message>
    <message>
        <source>See report</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>Read what Copy report copies</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>查看“复制报告”所复制的内容</translation>
    </message>
    <message>
        <source>End the program; what is not saved is offered at the next start</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>结束程序；未保存的内容会在下次启动时提示恢复</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close this and work on</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>关闭此窗口，继续工作</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Hide report</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>隐藏报告</translation>
    </message>
    <message>
        <source>Press Run (Space) to train</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>按“运行”（空格键）开始训练</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis: each line down is ten times less, so that small losses can be told apart</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>对数轴：每往下一条线，数值缩小为十分之一，便于分辨很小的损失</translation>
    </message>
    <message>
        <source>The loss says how wrong the answers are: it should fall. Accuracy is the share of right answers. The solid line is of the samples that the network learns from, the dashed one of samples it never learns from: where the two part, it learns by heart. Log makes small losses visible. Move along a curve to read its numbers.</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>损失表示答案错得有多离谱：它应当下降。准确率是答对的比例。实线对应网络用来学习的样本，虚线对应它从不学习的样本：两者分开之处，就是它在死记硬背。“对数”能让很小的损失看得见。沿曲线移动指针即可读数。</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>注释：{words}</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>the rate that was found</comment>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>结束导览（Esc）</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>The step before (Alt+B)</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>上一步（Alt+B）</translation>
    </message>
    <message>
        <source>Go on without doing it (Alt+N)</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>不做也继续（Alt+N）</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>第 {number} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Added {what}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>已添加{what}</translation>
    </message>
    <message>
        <source>Deleted {what}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>已删除{what}</translation>
    </message>
    <message>
        <source>{this}, {that}</source>
        <extracomment>spec/wording.py</extracomment>
        <translation>{this}、{that}</translation>
    </message>
    <message>
        <source>Five minutes with a small network: run it, watch it, change it, break it, mend it</source>
        <extracomment>window/tour.py</extracomment>
        <translation>用一个小网络度过五分钟：运行它、观察它、改变它、弄坏它、修好它</translation>
    </message>
    <message>
        <source>Take the tour again</source>
        <extracomment>window/tour.py</extracomment>
        <translation>再次参加导览</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>window/tour.py</extracomment>
        <translation>参加导览</translation>
    </message>
    <message>
        <source>This is the network</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>这就是网络</translation>
    </message>
    <message>
        <source>Numbers flow from left to right: from Data through layers of neurons to Output. Each card is a layer.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>数字从左流向右：从 Data 出发，经过一层层神经元，到达 Output。每张卡片是一层。</translation>
    </message>
    <message>
        <source>Click a card to see its settings on the right.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>单击一张卡片，即可在右侧看到它的设置。</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>让它学习</translation>
    </message>
    <message>
        <source>The network is to tell the points inside of a circle from those outside. It knows nothing yet.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>网络要把圆内的点和圆外的点分开。它现在还什么都不会。</translation>
    </message>
    <message>
        <source>Press Run.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按“运行”。</translation>
    </message>
    <message>
        <source>The loss falls</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>损失在下降</translation>
    </message>
    <message>
        <source>This curve says how wrong the answers are, step by step. The lower it is, the better.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>这条曲线逐步显示答案错得有多离谱。越低越好。</translation>
    </message>
    <message>
        <source>Watch until it has fallen.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>看着它降下来。</translation>
    </message>
    <message>
        <source>What each neuron sees</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>每个神经元看到什么</translation>
    </message>
    <message>
        <source>Below each card are small pictures: blue where a neuron says yes, orange where it says no.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>每张卡片下方都有小图：蓝色表示神经元说“是”，橙色表示说“否”。</translation>
    </message>
    <message>
        <source>Turn the wheel over a card, or press + a few times, until you see its neurons.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>在卡片上滚动滚轮，或按几次 +，直到看见它的神经元。</translation>
    </message>
    <message>
        <source>The size of the steps</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>步子的大小</translation>
    </message>
    <message>
        <source>The learning rate says how far each step goes: too small is slow, too large never settles.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>学习率决定每一步走多远：太小就慢，太大就永远安定不下来。</translation>
    </message>
    <message>
        <source>Choose another learning rate.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>选择另一个学习率。</translation>
    </message>
    <message>
        <source>Every kind of layer is here. F shows the whole drawing again.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>各种层都在这里。按 F 可再次显示整个网络图。</translation>
    </message>
    <message>
        <source>Drag Dense from the list onto a wire.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>把“全连接”从列表拖到一条连线上。</translation>
    </message>
    <message>
        <source>Break something</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>弄坏点什么</translation>
    </message>
    <message>
        <source>Nothing can be lost: every edit can be undone.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>什么都不会丢失：每次编辑都能撤销。</translation>
    </message>
    <message>
        <source>Click a wire and press Delete.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>单击一条连线，按 Delete。</translation>
    </message>
    <message>
        <source>Mend it</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>把它修好</translation>
    </message>
    <message>
        <source>What is wrong stands here, with the reason and a button that mends it. So does what ails a run.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>哪里出了问题会写在这里，附上原因和修复它的按钮。运行中的毛病也写在这里。</translation>
    </message>
    <message>
        <source>Press that button, or undo with Ctrl+Z.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按那个按钮，或用 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Many more to try</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>还有许多可以尝试</translation>
    </message>
    <message>
        <source>Pictures, texts, time series and your own data: each example is a network that runs.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>图像、文本、时间序列，以及你自己的数据：每个示例都是一个能运行的网络。</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+O to see them all, and Esc to come back.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按 Ctrl+Shift+O 查看全部示例，按 Esc 返回。</translation>
    </message>
    <message>
        <source>Take it home</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>带回家</translation>
    </message>
    <message>
        <source>Save keeps the drawing with what it has learned. Export in the same menu takes it to other programs.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>“保存”会把网络图和它学到的东西一起保存。同一菜单中的“导出”把它带到其他程序。</translation>
    </message>
    <message>
        <source>Save with Ctrl+S, or finish here. F1 explains whatever the pointer is on.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按 Ctrl+S 保存，或就此结束。F1 会讲解指针所指的任何东西。</translation>
    </message>
    <message>
        <source>where ReLU neurons die: it still learns a little where z is negative.</source>
        <extracomment>engine/activations/elu</extracomment>
        <translation>ReLU 神经元容易失活时：z 为负时，它仍能学到一点。</translation>
    </message>
    <message>
        <source>in Transformers, and in deep networks where ReLU&apos;s corner is too sharp.</source>
        <extracomment>engine/activations/gelu</extracomment>
        <translation>Transformer，以及嫌 ReLU 的拐角太尖锐的深层网络。</translation>
    </message>
    <message>
        <source>in place of sigmoid where every operation counts, as on small devices.</source>
        <extracomment>engine/activations/hard_sigmoid</extracomment>
        <translation>在每次运算都要节省时（如小型设备上）代替 sigmoid。</translation>
    </message>
    <message>
        <source>in place of tanh where every operation counts.</source>
        <extracomment>engine/activations/hard_tanh</extracomment>
        <translation>在每次运算都要节省时代替 tanh。</translation>
    </message>
    <message>
        <source>in place of ReLU when neurons die, which the health of a run tells.</source>
        <extracomment>engine/activations/leaky_relu</extracomment>
        <translation>神经元失活时代替 ReLU；是否失活，看训练的健康状况便知。</translation>
    </message>
    <message>
        <source>at the output when numbers are predicted, or when the loss applies its own function.</source>
        <extracomment>engine/activations/linear</extracomment>
        <translation>预测数值时的输出层，或损失会自行应用其函数时的输出层。</translation>
    </message>
    <message>
        <source>in deep image networks in place of ReLU; it costs more time.</source>
        <extracomment>engine/activations/mish</extracomment>
        <translation>在深层图像网络中代替 ReLU；更费时间。</translation>
    </message>
    <message>
        <source>where there is enough data to learn the slope too, as for images.</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>数据足够多，连斜率也能一起学时，例如处理图像。</translation>
    </message>
    <message>
        <source>first, in hidden layers: it is fast, and deep networks learn well with it.</source>
        <extracomment>engine/activations/relu</extracomment>
        <translation>隐藏层的首选：计算快，深层网络用它学得好。</translation>
    </message>
    <message>
        <source>in deep networks of Dense layers without normalization.</source>
        <extracomment>engine/activations/selu</extracomment>
        <translation>由全连接层组成、不做归一化的深层网络。</translation>
    </message>
    <message>
        <source>for gates and shares from 0 to 1; in deep hidden layers it learns slowly.</source>
        <extracomment>engine/activations/sigmoid</extracomment>
        <translation>门，以及 0 到 1 之间的比例；用在深处的隐藏层中学得慢。</translation>
    </message>
    <message>
        <source>where what is to be learned waves, such as sounds or fine pictures.</source>
        <extracomment>engine/activations/sine</extracomment>
        <translation>要学的内容呈波动形态时，例如声音或精细的图像。</translation>
    </message>
    <message>
        <source>where shares of several classes are wanted; cross-entropy applies it by itself.</source>
        <extracomment>engine/activations/softmax</extracomment>
        <translation>需要多个类别的概率时；交叉熵会自行应用它。</translation>
    </message>
    <message>
        <source>where an answer must be above 0, such as a width.</source>
        <extracomment>engine/activations/softplus</extracomment>
        <translation>答案必须大于 0 时，例如宽度。</translation>
    </message>
    <message>
        <source>to see why neurons with a step cannot learn by gradients.</source>
        <extracomment>engine/activations/step</extracomment>
        <translation>看清阶跃神经元为什么无法靠梯度学习。</translation>
    </message>
    <message>
        <source>in deep networks in place of ReLU; it is smooth and costs a little more.</source>
        <extracomment>engine/activations/swish</extracomment>
        <translation>在深层网络中代替 ReLU；它平滑，计算量稍大一点。</translation>
    </message>
    <message>
        <source>in small networks and recurrent ones: outputs are around 0.</source>
        <extracomment>engine/activations/tanh</extracomment>
        <translation>小型网络和循环网络：输出以 0 为中心。</translation>
    </message>
    <message>
        <source>to tell two classes apart.</source>
        <extracomment>engine/losses/binary_cross_entropy</extracomment>
        <translation>区分两个类别。</translation>
    </message>
    <message>
        <source>to tell several classes apart, or to predict the next symbol.</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>区分多个类别，或预测下一个符号。</translation>
    </message>
    <message>
        <source>to tell classes apart when only the side of the border matters, not how sure one is.</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>区分类别，而且只看在边界的哪一侧、不看把握有多大时。</translation>
    </message>
    <message>
        <source>to predict numbers when a few targets are far off and most are exact.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>预测数值，而少数目标偏离很远、多数很准确时。</translation>
    </message>
    <message>
        <source>to predict numbers when some targets are far off: it heeds them no more than others.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>预测数值，而部分目标偏离很远时：它不会因此更看重这些目标。</translation>
    </message>
    <message>
        <source>to see how optimizers move: there is no data, only a landscape.</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>观察优化器怎样移动：没有数据，只有一个曲面。</translation>
    </message>
    <message>
        <source>to follow derivations by hand: the 2 of the derivative cancels.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>手工跟着推导：求导得到的 2 正好约去。</translation>
    </message>
    <message>
        <source>first, to predict numbers.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>预测数值时的首选。</translation>
    </message>
    <message>
        <source>when some inputs are rare, such as words; its steps only become smaller.</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>有些输入很少出现时，例如词；它的步子只会越来越小。</translation>
    </message>
    <message>
        <source>first, when it should learn soon without much choosing of the rate.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>首选，尤其是想尽快学会、又不想花时间挑学习率时。</translation>
    </message>
    <message>
        <source>in place of Adam with weight decay, as for Transformers.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>需要权重衰减时代替 Adam，例如用于 Transformer。</translation>
    </message>
    <message>
        <source>for large networks, with a rate three to ten times smaller than that of AdamW.</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>大型网络，学习率取 AdamW 的三分之一到十分之一。</translation>
    </message>
    <message>
        <source>in place of Adam when a little more speed is wanted.</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>想再快一点时代替 Adam。</translation>
    </message>
    <message>
        <source>for recurrent networks, and when the sizes of gradients change much.</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>循环网络，以及梯度大小变化很大时。</translation>
    </message>
    <message>
        <source>to see plainly what a step is; with momentum and a schedule it often ends best.</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>看清一步究竟是什么；配上动量和学习率调度，最终效果往往最好。</translation>
    </message>
    <message>
        <source>first, and while other settings are still being tried.</source>
        <extracomment>engine/schedules/constant</extracomment>
        <translation>首选，也用于其他设置还在尝试时。</translation>
    </message>
    <message>
        <source>when the number of steps is known: it ends gently.</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>步数已知时：它平缓收尾。</translation>
    </message>
    <message>
        <source>when the rate should fall steadily, without an end.</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>学习率应平稳下降、没有终点时。</translation>
    </message>
    <message>
        <source>when there is time for few steps only.</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>时间只够走少数几步时。</translation>
    </message>
    <message>
        <source>when nobody knows how long it takes: the loss decides.</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>谁也不知道要多久时：由损失决定。</translation>
    </message>
    <message>
        <source>when it is known after how many steps progress stops.</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>已知走多少步之后不再进步时。</translation>
    </message>
    <message>
        <source>when training is wild at the start, as with Transformers or large batches.</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>训练一开始就剧烈波动时，例如 Transformer 或批大小很大时。</translation>
    </message>
    <message>
        <source>to draw a part once that repeats, or to keep a large drawing easy to survey.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>把重复的部分只画一次，或让大的网络图一目了然。</translation>
    </message>
    <message>
        <source>for texts and other sequences, several in a chain.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>文本和其他序列，可把几个串成一条链。</translation>
    </message>
    <message>
        <source>after a layer that has no activation of its own, such as a normalization.</source>
        <extracomment>engine/layers/activation</extracomment>
        <translation>放在自身没有激活函数的层之后，例如归一化层。</translation>
    </message>
    <message>
        <source>in deep image networks, behind convolutions; with tiny batches take group normalization.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>在深层图像网络中，放在卷积之后；批次很小时，请改用组归一化。</translation>
    </message>
    <message>
        <source>when a layer is to see the outputs of several layers side by side.</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>要让一层同时看到好几层的输出，并排放在一起时。</translation>
    </message>
    <message>
        <source>for series and texts, to find short patterns wherever they are.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>时间序列和文本：寻找短的模式，无论它在哪里。</translation>
    </message>
    <message>
        <source>for images, to find the same pattern wherever it is.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>图像：寻找同一个模式，无论它在哪里。</translation>
    </message>
    <message>
        <source>for tables, and as the last layers of nearly every network.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>表格，以及几乎所有网络的最后几层。</translation>
    </message>
    <message>
        <source>when the training loss is far below the validation loss.</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>训练损失远低于验证损失时。</translation>
    </message>
    <message>
        <source>first, when what arrives are symbols: letters, words.</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>输入是符号（字母、词）时的第一步。</translation>
    </message>
    <message>
        <source>behind attention, to work on each step by itself.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>接在注意力之后，对每一步分别处理。</translation>
    </message>
    <message>
        <source>between layers for images and Dense layers.</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>放在图像层与全连接层之间。</translation>
    </message>
    <message>
        <source>behind the last convolution, in place of Flatten: far fewer weights follow.</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>放在最后一个卷积之后，代替展平：后面的权重会少得多。</translation>
    </message>
    <message>
        <source>in image networks with small batches.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>批大小很小的图像网络。</translation>
    </message>
    <message>
        <source>in Transformers and recurrent networks.</source>
        <extracomment>engine/layers/layer_norm</extracomment>
        <translation>Transformer 和循环网络。</translation>
    </message>
    <message>
        <source>before attention, which by itself does not know the order of steps.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>放在注意力之前，因为注意力本身不知道步的顺序。</translation>
    </message>
    <message>
        <source>when the next layer wants the same numbers in another shape.</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>下一层要用另一种形状接收同样的数时。</translation>
    </message>
    <message>
        <source>when each step of a sequence is to look at all the others.</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>序列的每一步都要看其他所有步时。</translation>
    </message>
    <message>
        <source>behind recurrent layers, when one answer for the whole sequence is wanted.</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>接在循环层之后，整个序列只需要一个答案时。</translation>
    </message>
    <message>
        <source>behind layers for sequences, when every step counts for the answer.</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>接在处理序列的层之后，每一步都对答案起作用时。</translation>
    </message>
    <message>
        <source>for shortcuts around layers, so that deep networks learn.</source>
        <extracomment>engine/layers/add</extracomment>
        <translation>给各层加上绕过它的旁路，让深层网络也能学习。</translation>
    </message>
    <message>
        <source>to let one layer open and close what another says, as gates do.</source>
        <extracomment>engine/layers/multiply</extracomment>
        <translation>让一层来开合另一层传出的内容，就像门那样。</translation>
    </message>
    <message>
        <source>to make images smaller when everything in them counts alike.</source>
        <extracomment>engine/layers/avg_pool2d</extracomment>
        <translation>缩小图像，而其中一切同样重要时。</translation>
    </message>
    <message>
        <source>to make images smaller when it matters whether a pattern is there, not where exactly.</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>缩小图像，而要紧的是模式有没有、不是具体在哪里时。</translation>
    </message>
    <message>
        <source>for sequences: it remembers nearly as long as an LSTM, with fewer weights.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>序列：记忆几乎和 LSTM 一样久，权重更少。</translation>
    </message>
    <message>
        <source>for sequences in which something early matters late.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>前面的内容到后面才起作用的序列。</translation>
    </message>
    <message>
        <source>to see how a network remembers; for long sequences take LSTM or GRU.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>看清网络怎样记忆；长序列请用 LSTM 或 GRU。</translation>
    </message>
    <message>
        <source>Look at: the square below the card Attention. Each row is a character of the text, each column one that it takes from. The last row counts, that of the letter that is asked for: one square in it stands out, at the digit behind that letter. Then switch Output from Units to Attention, point at the last letter, and type texts of your own, such as a1b2c3d4b: what it takes from is colored.</source>
        <extracomment>examples</extracomment>
        <translation>观察：卡片 Attention 下方的方格图。每一行是文本的一个字符，每一列是它从中获取信息的一个字符。要看最后一行，也就是被问的那个字母：其中有一个方格特别突出，正在这个字母后面的数字处。然后在“输出”面板中从“单元”切换到“注意力”，指向最后一个字母，再输入你自己的文本，例如 a1b2c3d4b：它从哪里获取信息，哪里就会着色。</translation>
    </message>
    <message>
        <source>Look at: the square below the card Attention. Each row is a character of the text, each column one that it takes from. The last row counts, that of the question mark: one square in it stands out, at the a or the b, whichever comes first. It can tell because the card Positions adds waves to each letter, other ones at each place. With Seed at 2 it looks at whichever comes last, which does as well.</source>
        <extracomment>examples</extracomment>
        <translation>观察：卡片 Attention 下方的方格图。每一行是文本的一个字符，每一列是它从中获取信息的一个字符。要看最后一行，也就是问号那一行：其中有一个方格特别突出，就在 a 或 b 处，看哪个在前。它能分辨先后，是因为卡片 Positions 给每个字母加上了波，位置不同，波也不同。随机种子为 2 时，它看的是在后的那个，效果一样好。</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>How wrong the answers are. Training makes this small; lower is better.</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>答案错得多少。训练让它变小；越低越好。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of right answers. Higher is better.</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>正确答案的比例。越高越好。</translation>
    </message>
    <message>
        <source>How far each step follows the gradient, as the schedule has it.</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>每一步沿梯度走多远，由学习率调度决定。</translation>
    </message>
    <message>
        <source>As the network gets it: scaled, and for the training part changed at random by augmentation and noise. Off: as it was measured</source>
        <extracomment>panels/data.py</extracomment>
        <translation>网络实际得到的样子：经过缩放，训练集还会因数据增强和噪声而随机变化。关闭：测量时的原样</translation>
    </message>
    <message>
        <source>The images side by side</source>
        <extracomment>panels/data.py</extracomment>
        <translation>并排显示图像</translation>
    </message>
    <message>
        <source>The series side by side, each over its steps</source>
        <extracomment>panels/data.py</extracomment>
        <translation>并排显示时间序列，各按自己的步展开</translation>
    </message>
    <message>
        <source>Samples as points over two columns</source>
        <extracomment>panels/data.py</extracomment>
        <translation>按两列把样本画成点</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>panels/data.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Samples as rows; click a column to sort by it</source>
        <extracomment>panels/data.py</extracomment>
        <translation>每行一个样本；单击列标题可按该列排序</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>panels/data.py</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>How the set is split, how even its classes are, from where to where its values go</source>
        <extracomment>panels/data.py</extracomment>
        <translation>数据集如何划分、类别是否均衡、数值从多少到多少</translation>
    </message>
    <message>
        <source>Network&apos;s view</source>
        <extracomment>panels/data.py</extracomment>
        <translation>网络所见</translation>
    </message>
    <message>
        <source>Which part of the data is shown</source>
        <extracomment>panels/data.py</extracomment>
        <translation>显示数据的哪一部分</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <extracomment>panels/data.py</extracomment>
        <translation>数据部分</translation>
    </message>
    <message>
        <source>Another draw of chance: how augmentation and noise change the same samples next time</source>
        <extracomment>panels/data.py</extracomment>
        <translation>再随机抽取一次：看数据增强和噪声下次会怎样改变同样的样本</translation>
    </message>
    <message>
        <source>Another draw</source>
        <extracomment>panels/data.py</extracomment>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <extracomment>panels/data.py</extracomment>
        <translation>横轴的列</translation>
    </message>
    <message>
        <source>Column upward</source>
        <extracomment>panels/data.py</extracomment>
        <translation>纵轴的列</translation>
    </message>
    <message>
        <source>It appears here as soon as it is read.</source>
        <extracomment>panels/data.py</extracomment>
        <translation>读取完毕后会显示在这里。</translation>
    </message>
    <message>
        <source>The data could not be loaded</source>
        <extracomment>panels/data.py</extracomment>
        <translation>无法加载数据</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Learn from the file as it is now; it can be undone</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>改用文件现在的内容学习；可以撤销</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Go on with what was read before</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>继续使用之前读取的内容</translation>
    </message>
    <message>
        <source>Reading… {share:.0%}</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>正在读取… {share:.0%}</translation>
    </message>
    <message>
        <source>{file} has changed on the disk</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>{file} 在磁盘上已更改</translation>
    </message>
    <message>
        <source>What was read before stays in use until then.</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>在此之前，继续使用之前读取的内容。</translation>
    </message>
    <message>
        <source>{file} cannot be found any more</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>找不到 {file} 了</translation>
    </message>
    <message>
        <source>What was read stays in use. Put it back, or import it anew.</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>继续使用已读取的内容。请把文件放回原处，或重新导入。</translation>
    </message>
    <message>
        <source>Samples side by side</source>
        <extracomment>panels/data_views/grid.py</extracomment>
        <translation>并排显示的样本</translation>
    </message>
    <message>
        <source>Number {number}: {answer}. Click to follow it</source>
        <extracomment>panels/data_views/grid.py</extracomment>
        <translation>第 {number} 个：{answer}。单击可跟踪它</translation>
    </message>
    <message>
        <source>Number {number}: {answer}. {across}, {up}. Click to follow it</source>
        <extracomment>panels/data_views/points.py</extracomment>
        <translation>第 {number} 个：{answer}。{across}，{up}。单击可跟踪它</translation>
    </message>
    <message>
        <source>Samples as points</source>
        <extracomment>panels/data_views/points.py</extracomment>
        <translation>画成点的样本</translation>
    </message>
    <message>
        <source>lowest</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>all alike</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>各类一样多</translation>
    </message>
    <message>
        <source>The data set in numbers</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>用数字看数据集</translation>
    </message>
    <message>
        <source>largest {ratio} × smallest</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>最大类是最小类的 {ratio} 倍</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>划分</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>To predict</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>预测目标</translation>
    </message>
    <message>
        <source>padding</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>填充</translation>
    </message>
    <message>
        <source>and {count} rarer ones</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>以及 {count} 个更少见的</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>panels/data_views/table.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Samples as a table</source>
        <extracomment>panels/data_views/table.py</extracomment>
        <translation>表格形式的样本</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>panels/data_views/table.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Click to sort by it</source>
        <extracomment>panels/data_views/table.py</extracomment>
        <translation>单击可按此列排序</translation>
    </message>
    <message>
        <source>The drawing, {layers}</source>
        <extracomment>panels/drawing_picture.py</extracomment>
        <translation>网络图，{layers}</translation>
    </message>
    <message>
        <source>several</source>
        <comment>values</comment>
        <extracomment>panels/editors/editor.py</extracomment>
        <translation>多个值</translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <extracomment>panels/editors/form.py</extracomment>
        <translation>{label}（{unit}）</translation>
    </message>
    <message>
        <source>Nothing yet. Select the block and press O to draw in it.</source>
        <extracomment>panels/editors/inside.py</extracomment>
        <translation>里面还是空的。选中模块并按 O，即可在其中绘制。</translation>
    </message>
    <message>
        <source>Expected {expected}</source>
        <extracomment>panels/editors/line_field.py</extracomment>
        <translation>应为{expected}</translation>
    </message>
    <message>
        <source>neuron {number} of {count}</source>
        <extracomment>panels/explained_page.py</extracomment>
        <translation>第 {number} 个神经元，共 {count} 个</translation>
    </message>
    <message>
        <source>Draw a network that runs; then every number of a step is told here, from the sample to the new weights.</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>先画一个能运行的网络；这里会逐个数字地讲解一步，从样本一直到新的权重。</translation>
    </message>
    <message>
        <source>Which part of the data the sample is from</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>样本取自数据的哪一部分</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>第 {number} 个样本</translation>
    </message>
    <message>
        <source>Which sample of it; a click on a sample in the Data dock chooses it too</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>该部分的哪个样本；在“数据”面板中单击样本也可以选择</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>样本编号</translation>
    </message>
    <message>
        <source>Work out the step once more with the weights of now (it is done whenever the run pauses)</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>用当前的权重重新推算这一步（每次暂停时会自动推算）</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>全部复制到剪贴板</translation>
    </message>
    <message>
        <source>The step in numbers</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>用数字讲解这一步</translation>
    </message>
    <message>
        <source>Explain anew</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>重新讲解</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>还没有可讲解的内容</translation>
    </message>
    <message>
        <source>after {steps}; anew when it pauses</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>训练 {steps}后；暂停时更新</translation>
    </message>
    <message>
        <source>after {steps}</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>训练 {steps}后</translation>
    </message>
    <message>
        <source>As text</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <source>There are already files {files}. Replace them?</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>文件 {files} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>The file to write</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Write the file, and compare what it says with what the network says</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>写入文件，并把它的回答与网络的回答相比较</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close this without writing</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>关闭，不写入</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose a folder and a name</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>选择文件夹和名称</translation>
    </message>
    <message>
        <source>Beside it: {files}</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>同时写入：{files}</translation>
    </message>
    <message>
        <source>Wrote {file}. {verified}</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>已写入 {file}。{verified}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Multiplications, each with an addition, for one sample on its way through</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>一个样本通过网络时所做的乘法次数，每次乘法都连带一次加法</translation>
    </message>
    <message>
        <source>Running means and variances that layers keep while training and use afterwards; no optimizer changes them</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>某些层在训练时累积、之后使用的滑动均值和方差；优化器不会改变它们</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>All numbers that training changes: weights and biases</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>训练会改变的所有数：权重和偏置</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Numbers that inputs are multiplied by</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>与输入相乘的数</translation>
    </message>
    <message>
        <source>Biases</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Numbers that are added</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>加上去的数</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Output shape</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>输出形状</translation>
    </message>
    <message>
        <source>What leaves, for one sample</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>离开这一层的数据形状（单个样本）</translation>
    </message>
    <message>
        <source>Not trained</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>不参与训练</translation>
    </message>
    <message>
        <source>Input shape</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>输入形状</translation>
    </message>
    <message>
        <source>What arrives, for one sample</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>到达这一层的数据形状（单个样本）</translation>
    </message>
    <message>
        <source>Open the problems at this one: why it is so, and what helps</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>在“问题”面板中查看这一条：原因是什么，怎样解决</translation>
    </message>
    <message>
        <source>Say no more of this until the network starts over; it stays among the problems</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>重新开始之前不再提示；它仍留在“问题”面板中</translation>
    </message>
    <message>
        <source>Draw new weights from the same seed, and run</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>用同一随机种子生成新的权重，然后运行</translation>
    </message>
    <message>
        <source>What ails the run</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>训练中出现的问题</translation>
    </message>
    <message>
        <source>Other ways</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>其他办法</translation>
    </message>
    <message>
        <source>Other edits that mend it; Undo takes each back</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>其他可以解决问题的修改；都可以撤销</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Done: {edit}. Start over to see what it changes from the first step on.</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>已完成：{edit}。重新开始，看看它从第一步起带来什么变化。</translation>
    </message>
    <message>
        <source>Make this edit; Undo takes it back</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>做这项修改；可以撤销</translation>
    </message>
    <message>
        <source>What to try</source>
        <extracomment>panels/gallery/about.py</extracomment>
        <translation>可以试试</translation>
    </message>
    <message>
        <source>Open this example (Enter); asks first where something is not saved</source>
        <extracomment>panels/gallery/about.py</extracomment>
        <translation>打开这个示例（回车键）；如有未保存的内容，会先询问</translation>
    </message>
    <message>
        <source>Open {example}</source>
        <extracomment>panels/gallery/about.py</extracomment>
        <translation>打开 {example}</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <extracomment>panels/gallery/beginning.py</extracomment>
        <translation>启动时显示</translation>
    </message>
    <message>
        <source>Whether this page comes when the program is opened</source>
        <extracomment>panels/gallery/beginning.py</extracomment>
        <translation>打开程序时是否显示此页</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>panels/gallery/beginning.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>panels/gallery/beginning.py</extracomment>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>{sentence}
Double-click or Enter opens it.</source>
        <extracomment>panels/gallery/card.py</extracomment>
        <translation>{sentence}
双击或按回车键打开。</translation>
    </message>
    <message>
        <source>More examples</source>
        <extracomment>panels/gallery/grid.py</extracomment>
        <translation>更多示例</translation>
    </message>
    <message>
        <source>Try a word such as digits, LSTM or text, or press Esc to see all.</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>可以试试“数字”“LSTM”“文本”这样的词，或按 Esc 查看全部。</translation>
    </message>
    <message>
        <source>A small network is ready behind this page: Space runs it, Esc shows it. Or choose an example.</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>这一页后面已备好一个小网络：按空格键运行，按 Esc 显示。也可以选择一个示例。</translation>
    </message>
    <message>
        <source>To the drawing behind this page (Esc)</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>回到此页后面的网络图（Esc）</translation>
    </message>
    <message>
        <source>Search examples</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>搜索示例</translation>
    </message>
    <message>
        <source>Words of a title or a note, a data set or a layer; arrows choose, Enter opens</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>标题或说明中的词、数据集或层的名称；方向键选择，回车键打开</translation>
    </message>
    <message>
        <source>Do: press N to see its weights, all 1, and its bias, −660. Press Enter, type -700 and press Enter again. Then try -620, and click a wire to give one subject the weight 0.5.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按 N 查看它的权重（全是 1）和偏置 −660。按回车键，输入 -700，再按回车键。然后试试 -620，并单击一条连线，把某一门的权重改为 0.5。</translation>
    </message>
    <message>
        <source>Look at: Output, which adds up the scores of one candidate and, after Escape, counts the right answers. With a bias of −700 a quarter of them are wrong, for who has from 660 to 699 points is turned away. Run changes nothing: the step goes from 0 to 1 at once and has no slope that training could follow, as the warning on Output says. R brings the first numbers back.</source>
        <extracomment>examples</extracomment>
        <translation>观察：Output 把一名考生的各门分数相加；按 Esc 后，它会统计判断正确的数量。偏置为 −700 时，有四分之一判断错误，因为 660 到 699 分的人被拒之门外。“运行”不会带来任何变化：阶跃函数从 0 直接跳到 1，没有可供训练遵循的斜率，Output 上的警告说的正是这一点。按 R 恢复最初的数值。</translation>
    </message>
    <message>
        <source>Change next: give Output the activation sigmoid, set the bias to -680 by hand, and press Run. Sigmoid has a slope, so training finds its way back to all answers or nearly all. The learning rate is as small as 0.0003 because the scores are as large as 150: that is the hint about scaling.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：把 Output 的激活函数改为 sigmoid，手动把偏置设为 -680，再按“运行”。sigmoid 有斜率，所以训练能找回全部或几乎全部正确答案。学习率小到 0.0003，是因为分数大到 150：这正说明了为什么要缩放输入。</translation>
    </message>
    <message>
        <source>Look at: each number, and work it out before you read on. The inputs are 0.05 and 0.1, the answers wanted are 0.01 and 0.99, the rate is 0.5. The sums of Hidden are 0.05 · 0.15 + 0.1 · 0.2 + 0.35 = 0.3775, then 0.3925, and 0.05 · 0.35 + 0.1 · 0.4 + 0.35 = 0.4075; sigmoid makes 0.5933, 0.5969 and 0.6005 of them. The sums of Output are 1.496 and 1.764, its answers 0.8169 and 0.8537, and the loss is 0.3349.</source>
        <extracomment>examples</extracomment>
        <translation>观察：每一个数，先自己算出来，再往下读。输入是 0.05 和 0.1，目标答案是 0.01 和 0.99，学习率是 0.5。Hidden 的加权和是 0.05 · 0.15 + 0.1 · 0.2 + 0.35 = 0.3775，接着是 0.3925，以及 0.05 · 0.35 + 0.1 · 0.4 + 0.35 = 0.4075；sigmoid 把它们变成 0.5933、0.5969 和 0.6005。Output 的加权和是 1.496 和 1.764，回答是 0.8169 和 0.8537，损失是 0.3349。</translation>
    </message>
    <message>
        <source>Update: a weight loses 0.5 times its gradient, which is what grows at its end times what enters at its beginning: 0.45 − 0.5 · 0.1207 · 0.5933 = 0.4142 and 0.15 − 0.5 · 0.01064 · 0.05 = 0.1497. So Output goes to 0.4142, 0.464, 0.5138 and 0.605, 0.6551, 0.7051 with the biases 0.5397 and 0.6085; Hidden to 0.1497, 0.1995, then 0.2497, 0.2994, then 0.3497, 0.3993 with the biases 0.3447, 0.3441 and 0.3435.</source>
        <extracomment>examples</extracomment>
        <translation>更新：每个权重减去 0.5 乘以它的梯度，而梯度等于连线终点的导数乘以起点传入的数：0.45 − 0.5 · 0.1207 · 0.5933 = 0.4142，0.15 − 0.5 · 0.01064 · 0.05 = 0.1497。于是 Output 的权重变为 0.4142、0.464、0.5138 和 0.605、0.6551、0.7051，偏置变为 0.5397 和 0.6085；Hidden 的权重变为 0.1497、0.1995，0.2497、0.2994，以及 0.3497、0.3993，偏置变为 0.3447、0.3441 和 0.3435。</translation>
    </message>
    <message>
        <source>Thousands of weights for 90 noisy points: the network learns the points by heart, and gets worse on those it has not seen.</source>
        <extracomment>examples</extracomment>
        <translation>几千个权重对 90 个带噪声的点：网络把这些点背了下来，对没见过的点却越来越差。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 400 steps.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。400 步后自动停止。</translation>
    </message>
    <message>
        <source>Look at: the two losses. Training goes on falling. Validation is lowest within the first hundred steps, at 0.44, then it turns and rises to 1.8, and the right answers fall from 80 to 68 %: the network learns the noise. The border in the picture bends around single points.</source>
        <extracomment>examples</extracomment>
        <translation>观察：两种损失。训练损失一直下降。验证损失在前一百步内降到最低 0.44，随后掉头升到 1.8，正确率从 80% 降到 68%：网络在学噪声。图中的边界绕着一个个点弯曲。</translation>
    </message>
    <message>
        <source>Change next: one of these five, then press Reset (R) and Run. Each ends with a validation loss of 0.44 to 0.53. Dropout: click the card Dropout 1 and set its rate to 0.5. The others stand in Properties while nothing is selected: L2 at 0.01, L1 at 0.01, early stopping at 5 looks, or augmentation by points with a jitter of 1 (input noise of 1 does the same). The dock Runs has the losses of all your runs side by side.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：从下面五种中选一种，然后按“重置”（R）再按“运行”。每一种最后的验证损失都在 0.44 到 0.53 之间。Dropout：单击卡片 Dropout 1，把丢弃率设为 0.5。其余几种在未选中任何内容时的“属性”中：L2 设为 0.01，L1 设为 0.01，早停设为 5 次评估，或把数据增强设为“点”、抖动设为 1（输入噪声设为 1 效果相同）。“训练记录”面板把每次训练的损失并排列出。</translation>
    </message>
    <message>
        <source>Do: press Run, wait for a few hundred steps, and read what the dock Problems says.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”，等几百步，再看“问题”面板怎么说。</translation>
    </message>
    <message>
        <source>Do: press Run. It is over after five steps. Read what the dock Problems says, then press its button, Reset (R) and Run.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。五步之后就结束了。看看“问题”面板怎么说，按其中的按钮，再按“重置”（R）和“运行”。</translation>
    </message>
    <message>
        <source>No such example</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>没有这样的示例</translation>
    </message>
    <message>
        <source>Welcome to Neural Playground</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>欢迎使用 Neural Playground</translation>
    </message>
    <message>
        <source>Type to search, choose with the arrows, open with Enter.</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>输入文字搜索，方向键选择，回车键打开。</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the examples of this level alone</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>只显示这一级别的示例</translation>
    </message>
    <message>
        <source>Show every example</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>显示所有示例</translation>
    </message>
    <message>
        <source>Length of the gradient of all of a layer&apos;s weights together. It grows with the number of weights, so a large layer stands above a small one although each of its weights is told to change as little. To compare layers, look at them per weight.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>一层全部权重的梯度的总长度。它随权重的数量增大，所以大层会高于小层，尽管其中每个权重被要求的改变同样小。要比较各层，请看“每个权重”。</translation>
    </message>
    <message>
        <source>Root mean square of the gradient, per weight: how much one weight of the layer is told to change. It does not depend on the size of the layer. Lines that fall by powers of ten towards the input are vanishing gradients.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>平均到每个权重的梯度均方根：这一层的一个权重被要求改变多少。它与层的大小无关。越靠近输入，曲线就成十倍地降低，那就是梯度消失。</translation>
    </message>
    <message>
        <source>Clipping shortens a gradient that is too long before the optimizer gets it (Training: clip norm, clip value). Where a dashed line leaves its solid one, that is what it took away; where they are one, it did nothing.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>梯度过长时，裁剪会先把它缩短，再交给优化器（训练设置：按范数裁剪、按值裁剪）。虚线与实线分开之处，就是被裁去的部分；两者重合，则裁剪没有起作用。</translation>
    </message>
    <message>
        <source>A bar for each layer from input to output: how the gradient fades or grows on its way back. It is the median of the last {recent} points; a thin line reaches to the highest of them. What clipping took away stands pale behind the bar. A click selects the layer.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>从输入到输出，每层一个条形：梯度在传回的路上如何减弱或增大。取最近 {recent} 个点的中位数，细线标出其中的最高值。被裁去的部分以浅色显示在条形后面。单击可选中该层。</translation>
    </message>
    <message>
        <source>Gradient of the layer (norm)</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>层的梯度（范数）</translation>
    </message>
    <message>
        <source>Gradient per weight (RMS)</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>每个权重的梯度（RMS）</translation>
    </message>
    <message>
        <source>A line for each layer over the steps: how its gradient came to be what it is</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>每层一条随步数变化的曲线：它的梯度是怎样变成现在这样的</translation>
    </message>
    <message>
        <source>layers, input → output</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>各层，输入 → 输出</translation>
    </message>
    <message>
        <source>layers, highest first</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>各层，从高到低</translation>
    </message>
    <message>
        <source>before clipping</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>裁剪前</translation>
    </message>
    <message>
        <source>highest of {recent}</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>最近 {recent} 个点的最高值</translation>
    </message>
    <message>
        <source>Per weight</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>每个权重</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>整层</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>条形图</translation>
    </message>
    <message>
        <source>after</source>
        <comment>clipping</comment>
        <extracomment>panels/gradients.py</extracomment>
        <translation>裁剪后</translation>
    </message>
    <message>
        <source>{layer} clipped</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>{layer}（裁剪后）</translation>
    </message>
    <message>
        <source>and {count} more by hand</source>
        <extracomment>panels/hand_marks.py</extracomment>
        <translation>以及另外 {count} 处手动修改</translation>
    </message>
    <message>
        <source>{percent:.1f} % lie between {low} and {high}</source>
        <extracomment>panels/histogram.py</extracomment>
        <translation>{percent:.1f}% 介于 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>取值</translation>
    </message>
    <message>
        <source>Different</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Ticked columns are given to the network; Space ticks</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>勾选的列会作为网络的输入；空格键勾选</translation>
    </message>
    <message>
        <source>Number: used as it is. Category: each word becomes an input, 0 or 1. Text is not used. Enter changes it</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>数值：原样使用。类别：每个词变成一个取 0 或 1 的输入。文本不使用。按回车键更改</translation>
    </message>
    <message>
        <source>Lowest and highest number, or the words</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>最小和最大的数，或出现的词</translation>
    </message>
    <message>
        <source>Rows in which nothing stands here</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>此处为空的行数</translation>
    </message>
    <message>
        <source>How many different values there are</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>有多少个不同的值</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>{low:.6g} to {high:.6g}</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>{low:.6g} 到 {high:.6g}</translation>
    </message>
    <message>
        <source>different in almost every row; not used</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>几乎每行都不同；不使用</translation>
    </message>
    <message>
        <source>{column}  → target</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>{column}  → 目标</translation>
    </message>
    <message numerus="yes">
        <source>{count} numbers</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>
            <numerusform>{count} 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs {shape}, to tell {answers}; loss: {loss}. The drawing does not go with this: a small network takes its place.</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>输入 {shape}，预测 {answers}；损失：{loss}。当前的网络图与此不符，将换成一个小网络。</translation>
    </message>
    <message>
        <source>Keep the data inside the project</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>把数据保存在项目内</translation>
    </message>
    <message>
        <source>Ticked, the project can be given away with its data; else it only links to the file</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>勾选后，项目可以连同数据一起交给别人；否则只链接到该文件</translation>
    </message>
    <message>
        <source>Take the data into the project; it can be undone</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>把数据加入项目；可以撤销</translation>
    </message>
    <message>
        <source>Leave the project as it is</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>保持项目不变</translation>
    </message>
    <message numerus="yes">
        <source>{count} classes</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>
            <numerusform>{count} 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs {shape}, to tell {answers}; loss: {loss}. The drawing stays.</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>输入 {shape}，预测 {answers}；损失：{loss}。网络图保持不变。</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Keep the data inside the project ({size})</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>把数据保存在项目内（{size}）</translation>
    </message>
    <message>
        <source>Tick at least one column to learn from.</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>至少勾选一列用于学习。</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>panels/importing/form_page.py</extracomment>
        <translation>学习内容</translation>
    </message>
    <message>
        <source>How characters are stored; change it when letters look wrong</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>字符的编码方式；文字显示不正常时可更改</translation>
    </message>
    <message>
        <source>The first row holds the names</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>Whether the first row names the columns, or is a row like the others</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>首行是列名，还是与其他行一样的数据</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Which sheet of the workbook is read</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>读取工作簿中的哪个工作表</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>What stands between two columns</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>两列之间用什么分隔</translation>
    </message>
    <message>
        <source>Decimal</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>小数点</translation>
    </message>
    <message>
        <source>What stands before the fraction of a number</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>数的小数部分之前用什么符号</translation>
    </message>
    <message>
        <source>The data is too large for this computer&apos;s memory; take a smaller file.</source>
        <extracomment>panels/importing/job.py</extracomment>
        <translation>数据超出了本机内存的容量；请使用较小的文件。</translation>
    </message>
    <message>
        <source>Reading ended unexpectedly ({kind}: {error}).</source>
        <extracomment>panels/importing/job.py</extracomment>
        <translation>读取意外终止（{kind}：{error}）。</translation>
    </message>
    <message>
        <source>The arrays of the file and what they are taken as</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>文件中的数组，以及各作何用</translation>
    </message>
    <message>
        <source>Some of the pictures as the network will be given them</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>部分图像，按网络将会得到的样子显示</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>文本开头</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>文本如何开头</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Some of the texts with their class</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>部分文本及其类别</translation>
    </message>
    <message>
        <source>Arrays</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>数组</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>答案</translation>
    </message>
    <message>
        <source>Read the file as</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>文件读取方式</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Array</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>数组</translation>
    </message>
    <message>
        <source>Type and shape</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>类型与形状</translation>
    </message>
    <message>
        <source>Taken as</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>用作</translation>
    </message>
    <message>
        <source>samples</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>样本</translation>
    </message>
    <message>
        <source>samples and answers</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>样本和答案</translation>
    </message>
    <message>
        <source>First rows</source>
        <extracomment>panels/importing/table_page.py</extracomment>
        <translation>前几行</translation>
    </message>
    <message>
        <source>The column that the network is to tell from the others</source>
        <extracomment>panels/importing/table_page.py</extracomment>
        <translation>网络要根据其他列预测的那一列</translation>
    </message>
    <message>
        <source>Update / weights</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>更新量 / 权重</translation>
    </message>
    <message>
        <source>How much an update changes the weights, as a share of their size. About a thousandth is usual.</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>一次更新对权重的改变占其大小的比例。通常约为千分之一。</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>偏置</translation>
    </message>
    <message>
        <source>recurrent weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>循环权重</translation>
    </message>
    <message>
        <source>recurrent bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>循环偏置</translation>
    </message>
    <message>
        <source>reverse weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>反向权重</translation>
    </message>
    <message>
        <source>reverse bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>反向偏置</translation>
    </message>
    <message>
        <source>reverse recurrent weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>反向循环权重</translation>
    </message>
    <message>
        <source>reverse recurrent bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>反向循环偏置</translation>
    </message>
    <message>
        <source>output weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>输出权重</translation>
    </message>
    <message>
        <source>output bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>输出偏置</translation>
    </message>
    <message>
        <source>running mean</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>滑动均值</translation>
    </message>
    <message>
        <source>running variance</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>滑动方差</translation>
    </message>
    <message>
        <source>slope</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>斜率</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>output</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Select one layer on the canvas to see its weights, what leaves it, and how much it changes.</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>在画布上选中一个层，查看它的权重、输出以及变化的幅度。</translation>
    </message>
    <message>
        <source>Root mean square of the gradient, lately</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>最近的梯度均方根</translation>
    </message>
    <message>
        <source>Table of weights…</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>权重表…</translation>
    </message>
    <message>
        <source>Every weight as a number, to read, copy or save</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>每个权重的数值，可查看、复制或保存</translation>
    </message>
    <message>
        <source>Figures of the layer</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>层的各项数字</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>How the layer does beside the others of the network</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>与网络中其他层相比，这一层表现如何</translation>
    </message>
    <message>
        <source>No layer to look at</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>没有可查看的层</translation>
    </message>
    <message>
        <source>mean {mean}, deviation {deviation}</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>均值 {mean}，标准差 {deviation}</translation>
    </message>
    <message>
        <source>{percent:.0f} % not finite</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>{percent:.0f}% 不是有限数</translation>
    </message>
    <message>
        <source>Gradient a weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>每个权重的梯度</translation>
    </message>
    <message>
        <source>Units that are zero for every watched sample</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>对所观察的全部样本输出都为零的单元</translation>
    </message>
    <message>
        <source>Saturated</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Values at the ends of the function&apos;s range</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>落在函数值域两端的值</translation>
    </message>
    <message>
        <source>Press Compute for a map of the loss around the weights as they are now, and of the way they went.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>按“计算”，绘制当前权重周围的损失地图，以及权重走过的路径。</translation>
    </message>
    <message>
        <source>A map of the loss needs a network that runs: see Problems.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>损失地图需要一个能运行的网络：请看“问题”面板。</translation>
    </message>
    <message>
        <source>Measure the loss around the present weights, in the background; training may go on meanwhile</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>在后台计算当前权重周围的损失；训练可以同时继续</translation>
    </message>
    <message>
        <source>Stop measuring; the map of before stays</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>停止计算；保留原来的地图</translation>
    </message>
    <message>
        <source>How far the map reaches, how fine it is, and on which samples the loss is measured</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>地图的范围、精细程度，以及在哪些样本上计算损失</translation>
    </message>
    <message>
        <source>Look at hills and valleys from the side; drag to turn them</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>从侧面看山丘与山谷；拖动可转动</translation>
    </message>
    <message>
        <source>Step {step}, {samples}; shows {percent} % of the way, which random directions hardly ever meet.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>第 {step} 步，{samples}；显示路径的 {percent}%，随机方向很少能与路径重合。</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>随机</translation>
    </message>
    <message>
        <source>Two random directions, in which each unit&apos;s weights change as much as they are long</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>两个随机方向，其中每个单元的权重变化幅度与权重自身的长度相当</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>The two main directions of the way that the weights went so far</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>权重至今所走路径的两个主方向</translation>
    </message>
    <message>
        <source>Step {step}, {samples}.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>第 {step} 步，{samples}。</translation>
    </message>
    <message>
        <source>less than 1</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>不到 1</translation>
    </message>
    <message>
        <source>Step {step}, {samples}; shows {percent} % of the way.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>第 {step} 步，{samples}；显示路径的 {percent}%。</translation>
    </message>
    <message>
        <source>Settings of the map</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>地图设置</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>地图的计算进度</translation>
    </message>
    <message>
        <source>Relief</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>立体图</translation>
    </message>
    <message>
        <source>Compute</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>计算</translation>
    </message>
    <message>
        <source>No new map: {reason}.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>没有新地图：{reason}。</translation>
    </message>
    <message>
        <source>{samples}; the ball is where the numbers are.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>{samples}；小球标出这些数当前的位置。</translation>
    </message>
    <message>
        <source>Layers of the drawing</source>
        <extracomment>panels/layer_list.py</extracomment>
        <translation>网络图中的层</translation>
    </message>
    <message>
        <source>From input to output. Enter goes to the settings, A adds a layer after, W wires to another.</source>
        <extracomment>panels/layer_list.py</extracomment>
        <translation>从输入到输出。回车键转到设置，A 在其后添加层，W 连线到另一层。</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>把 {old} 重命名为 {new}</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>一个名称</translation>
    </message>
    <message>
        <source>What the layer is called on its card, in files and in exported weights</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>这一层在卡片上、文件中和导出的权重中的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Set {setting} of {what}</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>设置 {what} 的{setting}</translation>
    </message>
    <message>
        <source>Warning: {problem}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>警告：{problem}</translation>
    </message>
    <message>
        <source>gives {shape}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>输出 {shape}</translation>
    </message>
    <message>
        <source>no parameters</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>没有参数</translation>
    </message>
    <message>
        <source>Error: {problem}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>错误：{problem}</translation>
    </message>
    <message>
        <source>health: {state}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>健康状况：{state}</translation>
    </message>
    <message>
        <source>from {layers}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>来自 {layers}</translation>
    </message>
    <message>
        <source>no wire in</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>没有连入的线</translation>
    </message>
    <message>
        <source>to {layers}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>通向 {layers}</translation>
    </message>
    <message>
        <source>no wire out</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>没有连出的线</translation>
    </message>
    <message>
        <source>The drawing as a list: every layer with its wires, in words; for screen readers too</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>以列表显示的网络图：用文字列出每一层及其连线；也适用于屏幕阅读器</translation>
    </message>
    <message>
        <source>Go to the settings of this layer (Enter)</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>转到这一层的设置（回车键）</translation>
    </message>
    <message>
        <source>Give this layer another name (F2)</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>为这一层改名（F2）</translation>
    </message>
    <message>
        <source>Wire to</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>连线到</translation>
    </message>
    <message>
        <source>Take away the wire</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>去掉连线</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>{source} 到 {target}</translation>
    </message>
    <message>
        <source>No layers yet</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>还没有层</translation>
    </message>
    <message>
        <source>Press A on the canvas to add the first one.</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>在画布上按 A 添加第一个层。</translation>
    </message>
    <message>
        <source>No layer can be wired from here</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>没有层可以从这里连线</translation>
    </message>
    <message>
        <source>Drag it onto the canvas or onto a wire; double-click or Enter adds it.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>拖到画布或连线上；双击或按回车键即可添加。</translation>
    </message>
    <message>
        <source>{kind} of your own: {what}.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>你自己的{kind}：{what}。</translation>
    </message>
    <message>
        <source>Drag it onto the canvas or onto a wire; double-click or Enter adds it, Delete removes it.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>拖到画布或连线上；双击或按回车键即可添加，按 Delete 键移除。</translation>
    </message>
    <message>
        <source>Try another word, or press Esc to see all layers.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>换一个词试试，或按 Esc 查看所有层。</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <extracomment>panels/library.py</extracomment>
        <translation>从组件库移除</translation>
    </message>
    <message>
        <source>Drawings that have this block keep it</source>
        <extracomment>panels/library.py</extracomment>
        <translation>已使用此模块的网络图不受影响</translation>
    </message>
    <message>
        <source>Search layers</source>
        <extracomment>panels/library.py</extracomment>
        <translation>搜索层</translation>
    </message>
    <message>
        <source>Type part of a layer&apos;s name or of what it does. Enter adds the first match.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>输入层的名称或作用的一部分。按回车键添加第一个匹配项。</translation>
    </message>
    <message>
        <source>No such layer</source>
        <extracomment>panels/library.py</extracomment>
        <translation>没有这样的层</translation>
    </message>
    <message>
        <source>{block} is in your library no more; drawings that have it keep it</source>
        <extracomment>panels/library.py</extracomment>
        <translation>{block} 已从组件库移除；已使用它的网络图不受影响</translation>
    </message>
    <message>
        <source>My blocks</source>
        <extracomment>panels/library.py</extracomment>
        <translation>我的模块</translation>
    </message>
    <message>
        <source>Add to the drawing</source>
        <extracomment>panels/library.py</extracomment>
        <translation>添加到网络图</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Its name in the drawing</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>它在网络图中的名称</translation>
    </message>
    <message>
        <source>What it is here</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>它在这里对应什么</translation>
    </message>
    <message>
        <source>What leaves it for each sample</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>每个样本离开这一层时的形状</translation>
    </message>
    <message>
        <source>The nodes that it stands for</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>它所代表的节点</translation>
    </message>
    <message>
        <source>On the data {data}.</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>使用数据 {data}。</translation>
    </message>
    <message>
        <source>Import a network</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Open the network as a new drawing, with its weights</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>把网络连同权重作为新的网络图打开</translation>
    </message>
    <message>
        <source>Close this and leave everything as it is</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>关闭，一切保持原样</translation>
    </message>
    <message>
        <source>What each node of the file is here</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>文件中的每个节点在这里对应什么</translation>
    </message>
    <message>
        <source>the input</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>What this project shows, what to do, what to look at and what to change next</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>本项目展示什么、怎么操作、观察什么、接着改什么</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a note</comment>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>简介</translation>
    </message>
    <message>
        <source>More</source>
        <comment>of a note</comment>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>注释</translation>
    </message>
    <message>
        <source>There is one for points, curves, images and anything with classes.</source>
        <extracomment>panels/output.py</extracomment>
        <translation>点、曲线、图像以及任何有类别的数据都有对应的图。</translation>
    </message>
    <message>
        <source>No picture for this data</source>
        <extracomment>panels/output.py</extracomment>
        <translation>这种数据没有图可看</translation>
    </message>
    <message>
        <source>Draw points of {what}: press and drag on the plane; the right button erases</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>画 {what} 的点：在平面上按住并拖动；右键擦除</translation>
    </message>
    <message>
        <source>Erase points: press and drag on the plane</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>擦除点：在平面上按住并拖动</translation>
    </message>
    <message>
        <source>Draw points</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>画点</translation>
    </message>
    <message>
        <source>Add a class</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Erase points</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>擦除点</translation>
    </message>
    <message>
        <source>{percent:+.0f} % of the greatest value</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>最大值的 {percent:+.0f}%</translation>
    </message>
    <message>
        <source>One more class to draw</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>再添加一个可画的类别</translation>
    </message>
    <message>
        <source>{right} of {total} right ({percent:.1f} %)</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>{total} 个中答对 {right} 个（{percent:.1f}%）</translation>
    </message>
    <message>
        <source>{count} of {total} samples of {truth} are taken for {said} ({percent:.1f} %)</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>{total} 个 {truth} 样本中，有 {count} 个被判为 {said}（{percent:.1f}%）</translation>
    </message>
    <message>
        <source>Predicted</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Truth</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>真实</translation>
    </message>
    <message>
        <source>{what}. Click to see them</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>{what}。单击可查看</translation>
    </message>
    <message>
        <source>Descent</source>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>下降</translation>
    </message>
    <message>
        <source>The loss at every value of the only number that is trained, and where that number is, as a ball</source>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>唯一参与训练的数取各个值时的损失，小球标出它当前的位置</translation>
    </message>
    <message>
        <source>The last steps</source>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>最近几步</translation>
    </message>
    <message>
        <source>Take a picture from a file instead; it can be dropped here too</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>改为从文件中选取图像；也可以把图像拖到这里</translation>
    </message>
    <message>
        <source>Wipe the pad (Esc)</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>清空画板（Esc）</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>As the network gets it</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>网络得到的图像</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Draw here with the mouse</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>用鼠标在这里画</translation>
    </message>
    <message>
        <source>Draw here with the mouse or drop a picture</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>用鼠标在这里画，或拖入一幅图像</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>panels/output_views/fitted.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>How far the forecasts of a part are from what came, on average</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>某一部分的预测与真实值平均相差多少</translation>
    </message>
    <message>
        <source>{count} {intervals} ahead</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>{count} {intervals}后</translation>
    </message>
    <message>
        <source>1 {interval} ahead</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>1 {interval}后</translation>
    </message>
    <message>
        <source>Forecast − truth</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>预测 − 真实</translation>
    </message>
    <message>
        <source>How far ahead of the newest known value the forecasts are that are drawn</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>所画的预测比最新的已知值提前多远</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>Mean error</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>panels/output_views/map.py</extracomment>
        <translation>地图</translation>
    </message>
    <message>
        <source>The loss at every pair of the numbers that are trained, and where those are, as a ball; with a race</source>
        <extracomment>panels/output_views/map.py</extracomment>
        <translation>参与训练的两个数取各组值时的损失，小球标出它们当前的位置；可以竞赛</translation>
    </message>
    <message>
        <source>Sum: {total}</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>和：{total}</translation>
    </message>
    <message>
        <source>input × weight</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>输入 × 权重</translation>
    </message>
    <message>
        <source>Sum with bias {bias}: {total}</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>加上偏置 {bias} 后的和：{total}</translation>
    </message>
    <message>
        <source>gives {number} for the followed sample</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>对所跟踪的样本输出 {number}</translation>
    </message>
    <message>
        <source>It gives most for</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>输出最大的样本</translation>
    </message>
    <message>
        <source>input × weight, the largest of {count}</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>输入 × 权重，{count} 项中最大的几项</translation>
    </message>
    <message>
        <source>This data keeps no test part aside: choose another part.</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>此数据没有留出测试集：请选择其他部分。</translation>
    </message>
    <message>
        <source>The first images, right or wrong</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>最前面的图像，不论对错</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Only images that are taken for something else, the worst mistakes first</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>只显示被认错的图像，错得最严重的在前</translation>
    </message>
    <message>
        <source>Images kept aside to see whether it has learned or memorized</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>留出的图像，用来检验网络是学会了还是死记硬背</translation>
    </message>
    <message>
        <source>Images kept aside until training is over</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>训练结束之前一直留出的图像</translation>
    </message>
    <message>
        <source>Images it learns from</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>网络用来学习的图像</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>{total} 个中答对 {right} 个</translation>
    </message>
    <message>
        <source>This is {truth}. The network says {said}. Click to follow it</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>这是 {truth}，网络认为是 {said}。单击可跟踪它</translation>
    </message>
    <message>
        <source>Which images are shown</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>显示哪些图像</translation>
    </message>
    <message>
        <source>Show all images again</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>重新显示所有图像</translation>
    </message>
    <message>
        <source>{mistakes} among {total}</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>{total} 幅中有 {mistakes}</translation>
    </message>
    <message>
        <source>{count} such images among {total}</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>{total} 幅中有 {count} 幅这样的图像</translation>
    </message>
    <message>
        <source>{mistakes} among {total}, the worst first</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>{total} 幅中有 {mistakes}，最严重的在前</translation>
    </message>
    <message>
        <source>{answer}, {percent:.0f} % sure</source>
        <extracomment>panels/output_views/surface.py</extracomment>
        <translation>{answer}，把握 {percent:.0f}%</translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>{doc}. {allowed}</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>{doc}。{allowed}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What the text begins with; empty, it begins where a paragraph or a name does</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>文本的开头；留空则从段落或名字的开头写起</translation>
    </message>
    <message>
        <source>Write on from the prompt (Enter in the prompt); ever anew while the network trains</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>接着提示词往下写（在提示词中按回车键）；训练时会不断重写</translation>
    </message>
    <message>
        <source>{written} of {characters}, begun after {steps}</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>已写 {written}，共 {characters}，始于训练 {steps}后</translation>
    </message>
    <message>
        <source>Which unit, the most reactive first: those that tell characters apart (left and right arrow on the text)</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>选择单元，反应最强的在前：即最能区分字符的单元（在文本上按左右方向键）</translation>
    </message>
    <message>
        <source>Which head of attention (left and right arrow on the text)</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>选择注意力头（在文本上按左右方向键）</translation>
    </message>
    <message>
        <source>Color each character by what a hidden unit gives there</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>按隐藏单元在每个字符处的输出为字符着色</translation>
    </message>
    <message>
        <source>Color the characters that the one under the pointer takes from</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>为指针所指字符所关注的那些字符着色</translation>
    </message>
    <message>
        <source>The followed sample; or type a text</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>所跟踪的样本；也可以输入文本</translation>
    </message>
    <message>
        <source>What the network reads: as much of its end as a window holds; empty, the followed sample</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>网络读的内容：取末尾一个窗口能容纳的部分；留空则为所跟踪的样本</translation>
    </message>
    <message>
        <source>Text to read</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>要读的文本</translation>
    </message>
    <message>
        <source>Which layer</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>选择层</translation>
    </message>
    <message>
        <source>Unit or head</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>单元或注意力头</translation>
    </message>
    <message>
        <source>Unit {unit} of {count}, from {low:.2g} to {high:.2g}. Highest at {highest}.</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>单元 {unit}，共 {count} 个，取值从 {low:.2g} 到 {high:.2g}。最高处：{highest}。</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>头 {number}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>第 {number} 个</translation>
    </message>
    <message>
        <source>Unit {unit} at {where}. Highest at {highest}.</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>单元 {unit} 在 {where} 处。最高处：{highest}。</translation>
    </message>
    <message>
        <source>{symbol} takes most, {share:.0%}, from itself.</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>{symbol} 从自身获取最多，占 {share:.0%}。</translation>
    </message>
    <message>
        <source>{symbol} takes most, {share:.0%}, from {other}, {distance} before.</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>{symbol} 从前面第 {distance} 个字符 {other} 获取最多，占 {share:.0%}。</translation>
    </message>
    <message>
        <source>Press Run (Space), and the answers of the network appear here.</source>
        <extracomment>panels/output_views/view.py</extracomment>
        <translation>按“运行”（空格键），网络的回答就会显示在这里。</translation>
    </message>
    <message>
        <source>Sort the bars by their height, the highest first; else they stand in their own order</source>
        <extracomment>panels/plot/bar_plot.py</extracomment>
        <translation>按高度给条形排序，最高的在前；否则按原有顺序排列</translation>
    </message>
    <message>
        <source>By size</source>
        <extracomment>panels/plot/bar_plot.py</extracomment>
        <translation>按大小排序</translation>
    </message>
    <message>
        <source>Lines of equal loss</source>
        <extracomment>panels/plot/contour_plot.py</extracomment>
        <translation>等损失线</translation>
    </message>
    <message>
        <source>step {step}</source>
        <extracomment>panels/plot/contour_plot.py</extracomment>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>{name}: click to hide or show</source>
        <extracomment>panels/plot/legend.py</extracomment>
        <translation>{name}：单击可隐藏或显示</translation>
    </message>
    <message>
        <source>solid</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>实线</translation>
    </message>
    <message>
        <source>dashed</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>虚线</translation>
    </message>
    <message>
        <source>dotted</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>点线</translation>
    </message>
    <message>
        <source>dashes and dots</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>点划线</translation>
    </message>
    <message>
        <source>dots</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>圆点</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>圆环</translation>
    </message>
    <message>
        <source>bars</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>条形</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <extracomment>panels/plot/line_plot.py</extracomment>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Logarithmic axis and more; save as picture or numbers. A right click or Enter opens it too.</source>
        <extracomment>panels/plot/menu.py</extracomment>
        <translation>对数坐标轴等选项；保存为图像或数值。右键单击或按回车键也可打开。</translation>
    </message>
    <message>
        <source>Plot menu</source>
        <extracomment>panels/plot/menu.py</extracomment>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <extracomment>panels/plot/menu.py</extracomment>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>Each line up is so many times more, so that small values can be told apart</source>
        <extracomment>panels/plot/menu.py</extracomment>
        <translation>每往上一格就是若干倍，这样小的值也能分辨</translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>panels/plot/plot.py</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to turn it</source>
        <extracomment>panels/plot/relief_plot.py</extracomment>
        <translation>拖动或按方向键可转动</translation>
    </message>
    <message>
        <source>The picture as it is, in pixels: for slides and messages</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>图像原样，以像素保存：适合幻灯片和消息</translation>
    </message>
    <message>
        <source>The picture as lines and letters: sharp at every size, for print</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>以线条和文字保存的图像：任何尺寸都清晰，适合印刷</translation>
    </message>
    <message>
        <source>The numbers that are shown, a row for each place: for a spreadsheet</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>所显示的数值，每个位置一行：适合电子表格</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>保存为 {format}…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>smoothing</comment>
        <extracomment>panels/plot/smoothing.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>smoothing</comment>
        <extracomment>panels/plot/smoothing.py</extracomment>
        <translation>轻度</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>smoothing</comment>
        <extracomment>panels/plot/smoothing.py</extracomment>
        <translation>中度</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>smoothing</comment>
        <extracomment>panels/plot/smoothing.py</extracomment>
        <translation>强</translation>
    </message>
    <message>
        <source>Path of the weights</source>
        <extracomment>panels/plot/surface_plot.py</extracomment>
        <translation>权重的路径</translation>
    </message>
    <message>
        <source>A file of samples like those of the data that the network learns</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>一个样本文件，格式与网络所学的数据相同</translation>
    </message>
    <message>
        <source>Choose a file: what the network says of it stands here.</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>选择一个文件，网络的回答会显示在这里。</translation>
    </message>
    <message>
        <source>Predict</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>A folder of pictures or texts</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>一个存放图像或文本的文件夹</translation>
    </message>
    <message>
        <source>First answers</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>最前面的回答</translation>
    </message>
    <message>
        <source>Save answers…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>保存回答…</translation>
    </message>
    <message>
        <source>Write every answer as a table (.csv) or as an array (.npy)</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>把所有回答写成表格（.csv）或数组（.npy）</translation>
    </message>
    <message>
        <source>Close this; what was not saved is forgotten</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>关闭；未保存的内容会丢失</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Save answers</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>{answers}; the first {shown} are shown.</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>{answers}；显示前 {shown} 个。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>The drawing is whole, and nothing ails the run.</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>网络图完整，训练也没有问题。</translation>
    </message>
    <message>
        <source>It keeps the network from running</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>它使网络无法运行</translation>
    </message>
    <message>
        <source>It runs, but may not learn</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>网络可以运行，但可能学不会</translation>
    </message>
    <message>
        <source>Double-click or Enter selects the layer.</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>双击或按回车键可选中该层。</translation>
    </message>
    <message>
        <source>Said when {threshold}.</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>提示条件：{threshold}。</translation>
    </message>
    <message>
        <source>No problems</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Select a layer to change its settings.</source>
        <extracomment>panels/project_page.py</extracomment>
        <translation>选中一个层即可更改它的设置。</translation>
    </message>
    <message>
        <source>{file}, {size}, kept inside the project.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>{file}，{size}，保存在项目内。</translation>
    </message>
    <message>
        <source>Inputs {shape}, predicts {names}.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>输入 {shape}，预测 {names}。</translation>
    </message>
    <message>
        <source>No file was chosen: File &gt; Import data…</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>尚未选择文件：文件 &gt; 导入数据…</translation>
    </message>
    <message>
        <source>{file}, {size}, linked to {path}.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>{file}，{size}，链接到 {path}。</translation>
    </message>
    <message>
        <source>How wrong the answers are, as one number that training makes small</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>回答的错误程度，用一个数表示，训练要使它变小</translation>
    </message>
    <message>
        <source>How weights are changed, step by step, to make the loss smaller</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>如何一步一步地改变权重，使损失变小</translation>
    </message>
    <message>
        <source>Set {setting}</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>设置{setting}</translation>
    </message>
    <message>
        <source>Set {setting} to {value}</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>把{setting}设为 {value}</translation>
    </message>
    <message numerus="yes">
        <source>{count} symbols</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>
            <numerusform>{count} 个符号</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs {shape} of {symbols}; the next one is asked for behind the last.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>输入 {shape}，取自 {symbols}；要预测的是最后一个之后的符号。</translation>
    </message>
    <message>
        <source>Inputs {shape}, {classes}: {names}.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>输入 {shape}，{classes}：{names}。</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Look at the file again: other columns, another target, another reading</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>重新查看文件：换列、换目标、换读取方式</translation>
    </message>
    <message>
        <source>What the network learns from</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>网络学习的数据</translation>
    </message>
    <message>
        <source>Inputs {shape} of {symbols}; the next one is asked for at every step.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>输入 {shape}，取自 {symbols}；每一步都要预测下一个符号。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>出处：{source}</translation>
    </message>
    <message>
        <source>Select layers of one kind to change their settings together.</source>
        <extracomment>panels/properties.py</extracomment>
        <translation>选中同一种类的多个层，可以一起更改它们的设置。</translation>
    </message>
    <message>
        <source>{count} layers of different kinds</source>
        <extracomment>panels/properties.py</extracomment>
        <translation>{count} 个不同种类的层</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>panels/race.py</extracomment>
        <translation>单独</translation>
    </message>
    <message>
        <source>Only the run itself, as the ball and its path</source>
        <extracomment>panels/race.py</extracomment>
        <translation>只显示训练本身：小球及其路径</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>panels/race.py</extracomment>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Every optimizer from the same start, at the learning rate of the run, step by step with it</source>
        <extracomment>panels/race.py</extracomment>
        <translation>所有优化器从同一起点出发，使用本次训练的学习率，与它同步前进</translation>
    </message>
    <message>
        <source>Own rates</source>
        <extracomment>panels/race.py</extracomment>
        <translation>各自的学习率</translation>
    </message>
    <message>
        <source>The same race, each at the learning rate that it has when nobody sets one</source>
        <extracomment>panels/race.py</extracomment>
        <translation>同样的竞赛，但各用自己的默认学习率</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>panels/race.py</extracomment>
        <translation>重播</translation>
    </message>
    <message>
        <source>See the race once more from its start, in a few seconds</source>
        <extracomment>panels/race.py</extracomment>
        <translation>从起点再看一遍这场竞赛，只需几秒</translation>
    </message>
    <message>
        <source>Step {at} of {step}</source>
        <extracomment>panels/race.py</extracomment>
        <translation>第 {at} 步，共 {step} 步</translation>
    </message>
    <message>
        <source>Loss after step {step}, where the race ends.</source>
        <extracomment>panels/race.py</extracomment>
        <translation>第 {step} 步后的损失，竞赛到此结束。</translation>
    </message>
    <message>
        <source>Loss after step {step}.</source>
        <extracomment>panels/race.py</extracomment>
        <translation>第 {step} 步后的损失。</translation>
    </message>
    <message>
        <source>A network of its own, with new weights, takes {steps} steps at a rate that grows from {low} to {high}. Where the loss falls, the rate is large enough to learn; where it climbs, it is too large. The network on the canvas is not touched.</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>另建一个网络，用新的权重走 {steps} 步，学习率从 {low} 逐渐增大到 {high}。损失下降之处，学习率足以学习；损失上升之处，学习率过大。画布上的网络不受影响。</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>学习率 {rate}</translation>
    </message>
    <message>
        <source>Find learning rate</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>查找学习率</translation>
    </message>
    <message>
        <source>Loss, running mean</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>损失（滑动平均）</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>查找进度</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>formats/reference</extracomment>
        <translation>适用场合</translation>
    </message>
    <message>
        <source>Train with this rate from now on; Undo takes it back</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>从现在起使用这个学习率训练；可以撤销</translation>
    </message>
    <message>
        <source>Leave the learning rate as it is (Esc)</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>保持学习率不变（Esc）</translation>
    </message>
    <message>
        <source>Use {rate}</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>使用 {rate}</translation>
    </message>
    <message>
        <source>{rate} suggested</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>建议 {rate}</translation>
    </message>
    <message>
        <source>diverges</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>发散</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <extracomment>panels/reading_strip.py</extracomment>
        <translation>不打开</translation>
    </message>
    <message>
        <source>It opens as soon as it is read, with a small network for it.</source>
        <extracomment>panels/reading_strip.py</extracomment>
        <translation>读取完毕后即打开，并配上一个适合它的小网络。</translation>
    </message>
    <message>
        <source>{file} could not be opened</source>
        <extracomment>panels/reading_strip.py</extracomment>
        <translation>无法打开 {file}</translation>
    </message>
    <message>
        <source>{value} of {goal}</source>
        <extracomment>panels/readout.py</extracomment>
        <translation>{value}，共 {goal}</translation>
    </message>
    <message>
        <source>Open it beside the saved file, which stays as it is</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>与已保存的文件并排打开，后者保持不变</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Throw it away; asks first</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>丢弃它；会先询问</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Hide this; it is offered again at the next start</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>隐藏；下次启动时再提示</translation>
    </message>
    <message>
        <source>{name}, not saved when the program ended</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>{name}，程序结束时尚未保存</translation>
    </message>
    <message>
        <source>{name} as it was on {time}</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>{name}，{time} 的版本</translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>no file yet</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Try another word, or press Esc to see everything.</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>换一个词试试，或按 Esc 查看全部。</translation>
    </message>
    <message>
        <source>Search the reference</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>搜索参考手册</translation>
    </message>
    <message>
        <source>Type part of a name, of what a thing does, or of its equation. Enter goes to its page.</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>输入名称、作用或公式的一部分。按回车键转到对应页面。</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page of the reference</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>参考手册页面</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Train: show the network samples and correct its weights, step after step</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>训练：给网络看样本并修正它的权重，一步接一步</translation>
    </message>
    <message>
        <source>Stand still where it is; Run goes on from there</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>停在当前位置；按“运行”继续</translation>
    </message>
    <message>
        <source>One step: one batch of samples, one correction of the weights</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>一步：一批样本，修正一次权重</translation>
    </message>
    <message>
        <source>On to the end of the epoch: once through all training samples</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>走到本轮结束：把全部训练样本看过一遍</translation>
    </message>
    <message>
        <source>Throw away what was learned and draw new weights from the same seed</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>丢弃学到的内容，用同一随机种子生成新的权重</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>begin to train</comment>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>make one</comment>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>单步</translation>
    </message>
    <message>
        <source>Step epoch</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>单轮</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cannot run yet. {what}</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>还不能运行。{what}</translation>
    </message>
    <message>
        <source>There is nothing to run yet: draw a network from Data to Output</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>还没有可运行的网络：请画一个从 Data 到 Output 的网络</translation>
    </message>
    <message>
        <source>The data is being loaded</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>正在加载数据</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cannot run yet. {where}: {what}</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>还不能运行。{where}：{what}</translation>
    </message>
    <message>
        <source>The run is finished; Reset starts again</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>训练已完成；按“重置”重新开始</translation>
    </message>
    <message>
        <source>The run has failed; Reset starts again</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>训练失败；按“重置”重新开始</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>panels/run_comparison.py</extracomment>
        <translation>差异</translation>
    </message>
    <message>
        <source>Loss, training · validation</source>
        <extracomment>panels/run_comparison.py</extracomment>
        <translation>损失，训练 · 验证</translation>
    </message>
    <message>
        <source>Accuracy, training · validation</source>
        <extracomment>panels/run_comparison.py</extracomment>
        <translation>准确率，训练 · 验证</translation>
    </message>
    <message>
        <source>Drawing, data and settings are the same.</source>
        <extracomment>panels/run_comparison.py</extracomment>
        <translation>网络图、数据和设置都相同。</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>of a network</comment>
        <extracomment>panels/run_table.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>改动</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Check a run to lay its curves over those of the present one (Enter); F2 gives it another name</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>勾选一次训练，把它的曲线叠加到当前训练的曲线上（回车键）；F2 为它改名</translation>
    </message>
    <message>
        <source>Pinned runs are kept for good; of the others the newest {most}</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>固定的训练记录一直保留；其余的保留最新 {most} 条</translation>
    </message>
    <message>
        <source>What is other than in the run before it, and what was changed while it trained</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>与上一次训练有何不同，以及训练过程中改了什么</translation>
    </message>
    <message>
        <source>Mean loss at the end: on training samples · on validation samples</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>结束时的平均损失：训练样本 · 验证样本</translation>
    </message>
    <message>
        <source>Share of right answers at the end: on training samples · on validation samples</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>结束时的正确率：训练样本 · 验证样本</translation>
    </message>
    <message>
        <source>How many steps it trained</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>训练了多少步</translation>
    </message>
    <message>
        <source>When its last step was made</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>最后一步的时间</translation>
    </message>
    <message>
        <source>{changes} while it trained</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>训练过程中 {changes}</translation>
    </message>
    <message>
        <source>The present run: its curves are drawn as they grow</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>当前训练：曲线边训练边绘制</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>panels/output_views/surface.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>After step {step}: {change}</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>第 {step} 步后：{change}</translation>
    </message>
    <message>
        <source>Pinned: it is kept for good</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>已固定：一直保留</translation>
    </message>
    <message>
        <source>Press Run (Space). Each run stays here with its curves and settings, so that the next one can be held against it.</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>按“运行”（空格键）。每次训练都连同曲线和设置保留在这里，可与下一次对比。</translation>
    </message>
    <message>
        <source>Take drawing, data and settings as they were in the selected run. Undo takes it back.</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>恢复所选训练当时的网络图、数据和设置。可以撤销。</translation>
    </message>
    <message>
        <source>Of the checked runs draw what was measured on samples that they did not learn from</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>对勾选的训练，绘制在未学习过的样本上测得的结果</translation>
    </message>
    <message>
        <source>Of the checked runs draw what was measured on the samples they learned from</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>对勾选的训练，绘制在所学样本上测得的结果</translation>
    </message>
    <message>
        <source>Lay its curves over the present ones</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>把它的曲线叠加到当前曲线上</translation>
    </message>
    <message>
        <source>The curves of the selected runs as numbers, a row for each step</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>所选训练的曲线数值，每步一行</translation>
    </message>
    <message>
        <source>Forget the selected runs. Undo brings them back.</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>删除所选的训练记录。可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>{count} runs</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>
            <numerusform>{count} 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw over the present run</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>叠加到当前训练</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What this project shows.

Do: press Run and watch the loss.

Look at: where it falls.

Change next: the learning rate. Text and formulas such as $z = w x + b$.</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>本项目展示什么。

操作：按“运行”，看损失的变化。

观察：它从哪里下降。

接着改：学习率。可使用文字和公式，如 $z = w x + b$。</translation>
    </message>
    <message>
        <source>Write what this project shows; paragraphs that begin with Do: or Look at: get a button of their own</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>写下本项目展示什么；以“操作：”或“观察：”开头的段落会有自己的按钮</translation>
    </message>
    <message>
        <source>Hide the guide; View &gt; Guide shows it again (Ctrl+Shift+N)</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>隐藏指南；“视图 &gt; 指南”可重新显示（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>隐藏指南</translation>
    </message>
    <message>
        <source>Write the guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>编写指南</translation>
    </message>
    <message>
        <source>Write the guide (Ctrl+Alt+G)</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>编写指南（Ctrl+Alt+G）</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>指南文本</translation>
    </message>
    <message>
        <source>Edit guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>编辑指南</translation>
    </message>
    <message>
        <source>Write guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>编写指南</translation>
    </message>
    <message>
        <source>Edit guide…</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>编辑指南…</translation>
    </message>
    <message>
        <source>Write a guide…</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>编写指南…</translation>
    </message>
    <message>
        <source>Give the run another name</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>为这次训练改名</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep the run however many follow</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>无论之后有多少次训练，都保留它</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Back to these settings</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>恢复这些设置</translation>
    </message>
    <message>
        <source>Save curves as CSV…</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>将曲线保存为 CSV…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>恢复到它</translation>
    </message>
    <message>
        <source>Rename, pin, compare, save or delete the selected runs; a right click opens it too</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>重命名、固定、比较、保存或删除所选的训练记录；右键单击也可打开</translation>
    </message>
    <message>
        <source>Menu of the selected runs</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>所选训练记录的菜单</translation>
    </message>
    <message>
        <source>Figures, and every setting in which they differ; select two to compare those</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>各项数字，以及所有不同的设置；选中两条可相互比较</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>重命名 {what}</translation>
    </message>
    <message>
        <source>Pin {runs}</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>固定 {runs}</translation>
    </message>
    <message>
        <source>Unpin {runs}</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>取消固定 {runs}</translation>
    </message>
    <message>
        <source>Back to {run}</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>恢复到 {run}</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>还没有训练记录</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Draw no longer</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>不再绘制</translation>
    </message>
    <message>
        <source>Compare with the present settings</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>与当前设置比较</translation>
    </message>
    <message>
        <source>Present settings</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>当前设置</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>panels/schedule_plot.py</extracomment>
        <translation>计划</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>panels/schedule_plot.py</extracomment>
        <translation>至今</translation>
    </message>
    <message>
        <source>Steps/s</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>步/秒</translation>
    </message>
    <message>
        <source>Steps in a second, about now</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>目前每秒大约走多少步</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Which batch of the epoch was learned from last, and how many an epoch has</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>刚刚学的是本轮的第几批，一轮共有多少批</translation>
    </message>
    <message>
        <source>Corrections of the weights so far: one for each batch</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>至今修正权重的次数：每批一次</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Times that all training samples were shown</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>全部训练样本看过的遍数</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>number of the last one</comment>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>步数</translation>
    </message>
    <message>
        <source>How wrong an answer is, as the one number that training makes small</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>回答错得多少，用一个数表示，训练要使它变小</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Saved {time}: {what}</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>保存于 {time}：{what}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>保存于 {time}</translation>
    </message>
    <message>
        <source>Earlier versions of {file}</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>{file} 的早期版本</translation>
    </message>
    <message>
        <source>Each save keeps the version that it replaces; the last {most} are found here.</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>每次保存都会留下被替换的版本；最近 {most} 个可在这里找到。</translation>
    </message>
    <message>
        <source>{size}, cannot be read</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>{size}，无法读取</translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>还没有早期版本</translation>
    </message>
    <message>
        <source>Weights of {layer}</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>{layer} 的权重</translation>
    </message>
    <message>
        <source>Which array of the layer</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>层的哪个数组</translation>
    </message>
    <message>
        <source>The selected cells, or all, as text that a spreadsheet takes</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>所选单元格或全部内容，复制为电子表格可用的文本</translation>
    </message>
    <message>
        <source>Write the whole array to a file</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>把整个数组写入文件</translation>
    </message>
    <message>
        <source>Save weights</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>保存权重</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>panels/when.py</extracomment>
        <translation>1 月</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>panels/when.py</extracomment>
        <translation>2 月</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>panels/when.py</extracomment>
        <translation>3 月</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>panels/when.py</extracomment>
        <translation>4 月</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>panels/when.py</extracomment>
        <translation>5 月</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>panels/when.py</extracomment>
        <translation>6 月</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>panels/when.py</extracomment>
        <translation>7 月</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>panels/when.py</extracomment>
        <translation>8 月</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>panels/when.py</extracomment>
        <translation>9 月</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>panels/when.py</extracomment>
        <translation>10 月</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>panels/when.py</extracomment>
        <translation>11 月</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>panels/when.py</extracomment>
        <translation>12 月</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <extracomment>panels/when.py</extracomment>
        <translation>{year} 年 {month} {day} 日 {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>panels/when.py</extracomment>
        <translation>{year} 年 {month}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>panels/when.py</extracomment>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <extracomment>panels/when.py</extracomment>
        <translation>{time}前</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>panels/when.py</extracomment>
        <translation>
            <numerusform>{count} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>panels/when.py</extracomment>
        <translation>
            <numerusform>{count} 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Generate, and the network writes on from the prompt: again and again while it trains.</source>
        <extracomment>panels/written.py</extracomment>
        <translation>按“生成”，网络就会接着提示词往下写：训练时会一遍遍重写。</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>panels/written.py</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>panels/written.py</extracomment>
        <translation>换行符</translation>
    </message>
    <message>
        <source>a tab</source>
        <extracomment>panels/written.py</extracomment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>The characters that the network takes for likeliest behind the prompt</source>
        <extracomment>panels/written.py</extracomment>
        <translation>网络认为提示词之后最可能出现的字符</translation>
    </message>
    <message>
        <source>Likely next characters</source>
        <extracomment>panels/written.py</extracomment>
        <translation>接下来可能的字符</translation>
    </message>
    <message>
        <source>Likely next</source>
        <extracomment>panels/written.py</extracomment>
        <translation>接下来可能</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for after a crash; save it yourself: {error}</source>
        <extracomment>session/autosave.py</extracomment>
        <translation>无法为防崩溃而保留未保存的工作；请自行保存：{error}</translation>
    </message>
    <message>
        <source>That failed on an unexpected error: {kind}: {error}</source>
        <extracomment>session/background.py</extracomment>
        <translation>因意外错误而失败：{kind}：{error}</translation>
    </message>
    <message>
        <source>The search stopped on an unexpected error: {kind}: {error}</source>
        <extracomment>session/rate_search.py</extracomment>
        <translation>查找因意外错误而停止：{kind}：{error}</translation>
    </message>
    <message>
        <source>the network is busy loading data; try again in a moment</source>
        <extracomment>session/run.py</extracomment>
        <translation>网络正忙于加载数据；请稍后再试</translation>
    </message>
    <message>
        <source>{change} by hand</source>
        <extracomment>session/run_history.py</extracomment>
        <translation>手动修改：{change}</translation>
    </message>
    <message>
        <source>nothing to run</source>
        <extracomment>session/state.py</extracomment>
        <translation>没有可运行的网络</translation>
    </message>
    <message>
        <source>loading data</source>
        <extracomment>session/state.py</extracomment>
        <translation>正在加载数据</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>session/state.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>session/state.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>session/state.py</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>The training begins at step 0 with the weights: {error}.</source>
        <extracomment>session/worker.py</extracomment>
        <translation>训练带着这些权重从第 0 步开始：{error}。</translation>
    </message>
    <message>
        <source>Training stopped on an unexpected error: {kind}: {error}</source>
        <extracomment>session/worker.py</extracomment>
        <translation>训练因意外错误而停止：{kind}：{error}</translation>
    </message>
    <message>
        <source>Added {layer}, not wired</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>添加了 {layer}，未连线</translation>
    </message>
    <message>
        <source>Added {layer} after {sources}, before {targets}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>添加了 {layer}，在 {sources} 之后、{targets} 之前</translation>
    </message>
    <message>
        <source>Added {layer} after {sources}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>添加了 {layer}，在 {sources} 之后</translation>
    </message>
    <message>
        <source>Added {layer} before {targets}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>添加了 {layer}，在 {targets} 之前</translation>
    </message>
    <message>
        <source>{source} is wired to {target}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>{source} 连到了 {target}</translation>
    </message>
    <message>
        <source>No wire from {source} to {target} any more</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>{source} 到 {target} 的连线已去掉</translation>
    </message>
    <message>
        <source>{old} is called {new} now</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>{old} 改名为 {new}</translation>
    </message>
    <message>
        <source>expected {names}</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>应为 {names}</translation>
    </message>
    <message>
        <source>one of {options} and {rest} more</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>{options} 以及另外 {rest} 个之一</translation>
    </message>
    <message>
        <source>perhaps {names}</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>拼写相近的 {names}</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>空（没有可选的名称）</translation>
    </message>
    <message>
        <source>1 to {most} numbers from {low} to {high}, such as 0.15, 0.2, 0.25</source>
        <extracomment>spec/numbers.py</extracomment>
        <translation>1 到 {most} 个从 {low} 到 {high} 的数，如 0.15, 0.2, 0.25</translation>
    </message>
    <message>
        <source>1 to {most} samples, each as inputs -&gt; outputs, such as 0.05, 0.1 -&gt; 0.01; 0.2, 0.3 -&gt; 0.99</source>
        <extracomment>spec/typed_samples.py</extracomment>
        <translation>1 到 {most} 个样本，各写成“输入 -&gt; 输出”，如 0.05, 0.1 -&gt; 0.01; 0.2, 0.3 -&gt; 0.99</translation>
    </message>
    <message>
        <source>**bold**  *italic*  # heading  - list  `code`  $formula$  ·  Esc ends</source>
        <extracomment>theme/writing_field.py</extracomment>
        <translation>**粗体**  *斜体*  # 标题  - 列表  `代码`  $公式$  ·  Esc 结束</translation>
    </message>
    <message>
        <source>What is between dollar signs is a formula; Esc or Ctrl+Enter ends the writing</source>
        <extracomment>theme/writing_field.py</extracomment>
        <translation>美元符号之间的是公式；按 Esc 或 Ctrl+Enter 结束书写</translation>
    </message>
    <message>
        <source>{answers}; {rest} of {count} samples lack what is needed for one</source>
        <extracomment>training/answering.py</extracomment>
        <translation>{answers}；{count} 个样本中有 {rest} 个缺少作答所需的内容</translation>
    </message>
    <message>
        <source>found numbers to predict, expected data with classes, for the form {form}</source>
        <extracomment>training/answering.py</extracomment>
        <translation>格式 {form} 需要带类别的数据，而这里要预测的是数值</translation>
    </message>
    <message>
        <source>found answers at every step, expected one answer a sample; an array (.npy) takes all</source>
        <extracomment>training/answering.py</extracomment>
        <translation>这里每一步都有回答，而此格式要求每个样本一个回答；数组（.npy）可以容纳全部</translation>
    </message>
    <message>
        <source>The augmentation is for {kind}, and this data is of another kind.</source>
        <extracomment>training/augmenting.py</extracomment>
        <translation>所选的数据增强用于{kind}，而这份数据属于另一种。</translation>
    </message>
    <message>
        <source>Samples are learned from as they are; what fits is {kinds}.</source>
        <extracomment>training/augmenting.py</extracomment>
        <translation>样本将原样用于学习；适用的是{kinds}。</translation>
    </message>
    <message>
        <source>Augment nothing</source>
        <extracomment>training/augmenting.py</extracomment>
        <translation>不做数据增强</translation>
    </message>
    <message>
        <source>{place}: there is no such number in the network as it is drawn now</source>
        <extracomment>training/by_hand.py</extracomment>
        <translation>{place}：当前的网络图中没有这个数</translation>
    </message>
    <message>
        <source>{place}: it cannot be {value:g}; give it a finite number of at most 3.4e38</source>
        <extracomment>training/by_hand.py</extracomment>
        <translation>{place}：不能是 {value:g}；请给出绝对值不超过 3.4e38 的有限数</translation>
    </message>
    <message>
        <source>how far the training was does not fit the project ({error})</source>
        <extracomment>training/checkpoint.py</extracomment>
        <translation>训练进度与项目不符（{error}）</translation>
    </message>
    <message>
        <source>and so on for the other {count} weights of this neuron.</source>
        <extracomment>training/explaining/affine.py</extracomment>
        <translation>这个神经元的其他 {count} 个权重依此类推。</translation>
    </message>
    <message>
        <source>and so on for the other {count} inputs.</source>
        <extracomment>training/explaining/affine.py</extracomment>
        <translation>其他 {count} 个输入依此类推。</translation>
    </message>
    <message>
        <source>{equation}, for each wire that arrives</source>
        <extracomment>training/explaining/elementwise.py</extracomment>
        <translation>{equation}，每条到达的连线各算一次</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>测试集</translation>
    </message>
    <message>
        <source>{variable}: {shape} numbers from {low} to {high}, on average {mean}</source>
        <extracomment>training/explaining/folded.py</extracomment>
        <translation>{variable}：{shape} 个数，从 {low} 到 {high}，平均 {mean}</translation>
    </message>
    <message>
        <source>Sample {number} of the {part} part; wanted: {answer}.</source>
        <extracomment>training/explaining/folded.py</extracomment>
        <translation>第 {number} 个样本（{part}）；目标：{answer}。</translation>
    </message>
    <message>
        <source>{name}: {shape} gradients, together of length {length}</source>
        <extracomment>training/explaining/folded.py</extracomment>
        <translation>{name}：{shape} 个梯度，总长度 {length}</translation>
    </message>
    <message>
        <source>Forward: from the data to the loss</source>
        <extracomment>training/explaining/lines.py</extracomment>
        <translation>前向：从数据到损失</translation>
    </message>
    <message>
        <source>Backward: from the loss to every weight</source>
        <extracomment>training/explaining/lines.py</extracomment>
        <translation>反向：从损失到每个权重</translation>
    </message>
    <message>
        <source>Update: every weight a step down</source>
        <extracomment>training/explaining/lines.py</extracomment>
        <translation>更新：每个权重向下走一步</translation>
    </message>
    <message>
        <source>{layer}, neuron {number} of {count}</source>
        <extracomment>training/explaining/lines.py</extracomment>
        <translation>{layer}，第 {number} 个神经元，共 {count} 个</translation>
    </message>
    <message>
        <source>How the loss grows with each number that the network says</source>
        <extracomment>training/explaining/loss.py</extracomment>
        <translation>损失随网络给出的每个数如何增长</translation>
    </message>
    <message>
        <source>Loss ({title})</source>
        <extracomment>training/explaining/loss.py</extracomment>
        <translation>损失（{title}）</translation>
    </message>
    <message>
        <source>and so on for the other {count} numbers.</source>
        <extracomment>training/explaining/loss.py</extracomment>
        <translation>其他 {count} 个数依此类推。</translation>
    </message>
    <message>
        <source>How sure it is: {shares}</source>
        <extracomment>training/explaining/loss.py</extracomment>
        <translation>把握有多大：{shares}</translation>
    </message>
    <message>
        <source>({count} smaller terms: {sum})</source>
        <extracomment>training/explaining/sums.py</extracomment>
        <translation>（{count} 个较小的项：{sum}）</translation>
    </message>
    <message>
        <source>{optimizer}: {equation}; rate = {rate:g}</source>
        <extracomment>training/explaining/update.py</extracomment>
        <translation>{optimizer}：{equation}；学习率 = {rate:g}</translation>
    </message>
    <message>
        <source>{new}  (from {old}, gradient {gradient})</source>
        <extracomment>training/explaining/update.py</extracomment>
        <translation>{new}  （原为 {old}，梯度 {gradient}）</translation>
    </message>
    <message>
        <source>{name}: {count} numbers change, together by {change}</source>
        <extracomment>training/explaining/update.py</extracomment>
        <translation>{name}：{count} 个数改变，总变化量 {change}</translation>
    </message>
    <message>
        <source>text: found data that does not ask for the next character, expected such as pride_and_prejudice, tang_poems or name_letters</source>
        <extracomment>training/generation.py</extracomment>
        <translation>text：这份数据并不要求预测下一个字符，应为 pride_and_prejudice、tang_poems 或 name_letters 这类数据</translation>
    </message>
    <message>
        <source>prompt: found {characters}, which the network has not read, expected characters of its text</source>
        <extracomment>training/generation.py</extracomment>
        <translation>prompt：{characters} 是网络没有读过的字符，应使用其文本中的字符</translation>
    </message>
    <message>
        <source>prompt: found nothing, expected at least one character to begin with</source>
        <extracomment>training/generation.py</extracomment>
        <translation>prompt：为空，应至少有一个起始字符</translation>
    </message>
    <message>
        <source>text: found answers of the network that are not finite, expected one that has learned</source>
        <extracomment>training/generation.py</extracomment>
        <translation>text：网络的回答不是有限数，应使用已经学会的网络</translation>
    </message>
    <message>
        <source>The loss is not finite since step {step}: lower the learning rate and press Reset.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>从第 {step} 步起，损失不是有限数：请降低学习率，再按“重置”。</translation>
    </message>
    <message>
        <source>Stopped early at step {step}: the validation loss was lowest, {loss:.4g}, at step {best}.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>在第 {step} 步早停：验证损失在第 {best} 步最低，为 {loss:.4g}。</translation>
    </message>
    <message>
        <source>Trained for {epochs}. Run goes on for as many again.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>已训练 {epochs}。按“运行”再训练同样多轮。</translation>
    </message>
    <message>
        <source>The loss is not finite since step {step}: press Reset to begin again with what you changed.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>从第 {step} 步起，损失不是有限数：按“重置”，以更改后的设置重新开始。</translation>
    </message>
    <message>
        <source>The loss is not finite since step {step}: clip gradients or lower the learning rate, and press Reset.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>从第 {step} 步起，损失不是有限数：请裁剪梯度或降低学习率，再按“重置”。</translation>
    </message>
    <message>
        <source>Stopped early at step {step}: the validation loss was lowest, {loss:.4g}, at step {best}, and its weights are restored.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>在第 {step} 步早停：验证损失在第 {best} 步最低，为 {loss:.4g}，已恢复当时的权重。</translation>
    </message>
    <message>
        <source>Use the learning rate {rate:g}</source>
        <extracomment>training/health/fixes.py</extracomment>
        <translation>使用学习率 {rate:g}</translation>
    </message>
    <message>
        <source>Clip gradients at a norm of {norm:g}</source>
        <extracomment>training/health/fixes.py</extracomment>
        <translation>按范数 {norm:g} 裁剪梯度</translation>
    </message>
    <message>
        <source>Put Batch norm behind each</source>
        <extracomment>training/health/fixes.py</extracomment>
        <translation>在每层后面加上批量归一化</translation>
    </message>
    <message>
        <source>Lead wires past the layers</source>
        <extracomment>training/health/fixes.py</extracomment>
        <translation>让连线绕过这些层</translation>
    </message>
    <message>
        <source>Its {count} units started with the same weights, and are all alike.</source>
        <extracomment>training/health/rules/alike.py</extracomment>
        <translation>它的 {count} 个单元从相同的权重开始，现在全都一样。</translation>
    </message>
    <message>
        <source>Equal units get equal gradients, so they stay equal, and the layer does no more than one unit could. Weights that start at random become different features.</source>
        <extracomment>training/health/rules/alike.py</extracomment>
        <translation>相同的单元得到相同的梯度，所以一直相同，整层能做的不比一个单元多。权重从随机值开始，才会变成不同的特征。</translation>
    </message>
    <message>
        <source>Start weights at random</source>
        <extracomment>training/health/rules/alike.py</extracomment>
        <translation>让权重从随机值开始</translation>
    </message>
    <message>
        <source>{share:.0%} of its units are dead: {function} gives zero for every sample.</source>
        <extracomment>training/health/rules/dead.py</extracomment>
        <translation>有 {share:.0%} 的单元失活：{function} 对每个样本的输出都是零。</translation>
    </message>
    <message>
        <source>No gradient passes a unit that is always zero, so it stays so. A leaky ReLU lets a little through; a lower learning rate keeps units from being thrown there.</source>
        <extracomment>training/health/rules/dead.py</extracomment>
        <translation>输出始终为零的单元不让任何梯度通过，所以一直如此。Leaky ReLU 会放过一点梯度；较低的学习率可避免单元被推到那里。</translation>
    </message>
    <message>
        <source>Use leaky ReLU there</source>
        <extracomment>training/health/rules/dead.py</extracomment>
        <translation>在这里使用 Leaky ReLU</translation>
    </message>
    <message>
        <source>Its gradient explodes: at step {step} it was {times:,.0f} times as long as usual.</source>
        <extracomment>training/health/rules/exploding.py</extracomment>
        <translation>它的梯度爆炸：在第 {step} 步达到平时长度的 {times:,.0f} 倍。</translation>
    </message>
    <message>
        <source>One such update throws the weights far off. Clipping shortens the gradient and keeps its direction; a lower learning rate helps too.</source>
        <extracomment>training/health/rules/exploding.py</extracomment>
        <translation>一次这样的更新就会让权重远离原位。裁剪能缩短梯度而保持方向；降低学习率也有帮助。</translation>
    </message>
    <message>
        <source>The loss is flat: {loss:.3g}, and always giving the same answer has {baseline:.3g}.</source>
        <extracomment>training/health/rules/flat_loss.py</extracomment>
        <translation>损失停滞：当前为 {loss:.3g}，而始终给出同一个回答为 {baseline:.3g}。</translation>
    </message>
    <message>
        <source>What the network says does not depend on what it is shown yet. Look at the gradients: where they are small nothing is learned; else try another learning rate, or more units.</source>
        <extracomment>training/health/rules/flat_loss.py</extracomment>
        <translation>网络的回答还不随输入而变。请看梯度：梯度小的地方学不到东西；否则试试别的学习率，或增加单元。</translation>
    </message>
    <message>
        <source>The classes are unbalanced: the largest is {largest:.0%} of the samples, the smallest {smallest:.1%}.</source>
        <extracomment>training/health/rules/imbalance.py</extracomment>
        <translation>类别不均衡：最大的占样本的 {largest:.0%}，最小的占 {smallest:.1%}。</translation>
    </message>
    <message>
        <source>Accuracy alone misleads here; look at the confusion table, and collect more of the rare ones.</source>
        <extracomment>training/health/rules/imbalance.py</extracomment>
        <translation>这里只看准确率会产生误导；请看混淆矩阵，并多收集少见类别的样本。</translation>
    </message>
    <message>
        <source>The loss is not a finite number since step {step}.</source>
        <extracomment>training/health/rules/not_finite.py</extracomment>
        <translation>从第 {step} 步起，损失不是有限数。</translation>
    </message>
    <message>
        <source>Each update overshot more than the one before. Mend it, then press Reset.</source>
        <extracomment>training/health/rules/not_finite.py</extracomment>
        <translation>每次更新都比上一次冲得更过头。解决后按“重置”。</translation>
    </message>
    <message>
        <source>What you changed takes effect with new weights: press Reset, then Run.</source>
        <extracomment>training/health/rules/not_finite.py</extracomment>
        <translation>更改要用新的权重才能生效：按“重置”，再按“运行”。</translation>
    </message>
    <message>
        <source>First the gradient of {layer} jumped, at step {step}: {before:.2g}, then {after:.2g}.</source>
        <extracomment>training/health/rules/not_finite.py</extracomment>
        <translation>首先，{layer} 的梯度在第 {step} 步跃升：从 {before:.2g} 到 {after:.2g}。</translation>
    </message>
    <message>
        <source>It overfits: since step {step} the validation loss has risen from {lowest:.3g} to {newest:.3g}, while the training loss is {loss:.3g}.</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>出现过拟合：从第 {step} 步起，验证损失从 {lowest:.3g} 升到 {newest:.3g}，而训练损失为 {loss:.3g}。</translation>
    </message>
    <message>
        <source>It learns the samples by heart instead of the rule behind them. Dropout, L2, augmentation or more samples help; early stopping goes back to the best weights.</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>网络在死记样本，而没有学到背后的规律。Dropout、L2、数据增强或更多样本都有帮助；早停会回到最佳权重。</translation>
    </message>
    <message>
        <source>Put dropout before the output</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>在输出层之前加上 Dropout</translation>
    </message>
    <message>
        <source>Turn {name} on</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>启用 {name}</translation>
    </message>
    <message>
        <source>Stop early</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>启用早停</translation>
    </message>
    <message>
        <source>The learning rate is too high: the loss is {loss:.3g} and was {lowest:.3g} before.</source>
        <extracomment>training/health/rules/rate_too_high.py</extracomment>
        <translation>学习率过高：损失为 {loss:.3g}，之前曾为 {lowest:.3g}。</translation>
    </message>
    <message>
        <source>The updates step over the low ground instead of down to it.</source>
        <extracomment>training/health/rules/rate_too_high.py</extracomment>
        <translation>每次更新都跨过了低谷，而没有走下去。</translation>
    </message>
    <message>
        <source>The learning rate is too low: an update changes weights by at most {share:.1g} of their size.</source>
        <extracomment>training/health/rules/rate_too_low.py</extracomment>
        <translation>学习率过低：一次更新对权重的改变最多只有其大小的 {share:.1g}。</translation>
    </message>
    <message>
        <source>A thousandth of their size is usual while a network learns.</source>
        <extracomment>training/health/rules/rate_too_low.py</extracomment>
        <translation>网络在学习时，改变通常约为其大小的千分之一。</translation>
    </message>
    <message>
        <source>{share:.0%} of its values are at the ends of {function}&apos;s range.</source>
        <extracomment>training/health/rules/saturated.py</extracomment>
        <translation>有 {share:.0%} 的值落在 {function} 值域的两端。</translation>
    </message>
    <message>
        <source>There the function is flat and its slope nearly zero. Scale the inputs, start from smaller weights, or take a function that does not flatten.</source>
        <extracomment>training/health/rules/saturated.py</extracomment>
        <translation>那里的函数是平的，斜率几乎为零。请缩放输入，减小初始权重，或换用不会变平的函数。</translation>
    </message>
    <message>
        <source>Use ReLU there</source>
        <extracomment>training/health/rules/saturated.py</extracomment>
        <translation>在那里改用 ReLU</translation>
    </message>
    <message>
        <source>{schedule} takes {span} steps, and this run is over after {last}.</source>
        <extracomment>training/health/rules/unfinished_schedule.py</extracomment>
        <translation>{schedule} 需要 {span} 步，而这次训练到第 {last} 步就结束了。</translation>
    </message>
    <message>
        <source>{epochs} do not get there, so the rate never comes to its end.</source>
        <extracomment>training/health/rules/unfinished_schedule.py</extracomment>
        <translation>{epochs}走不完它，学习率到不了终值。</translation>
    </message>
    <message>
        <source>Fit it into {steps}</source>
        <extracomment>training/health/rules/unfinished_schedule.py</extracomment>
        <translation>缩短到 {steps}</translation>
    </message>
    <message>
        <source>The inputs are not scaled: they reach {size:.3g}.</source>
        <extracomment>training/health/rules/unscaled.py</extracomment>
        <translation>输入没有缩放：最大达到 {size:.3g}。</translation>
    </message>
    <message>
        <source>Standard scaling gives each a mean of 0 and a spread of 1, so that one learning rate suits all weights.</source>
        <extracomment>training/health/rules/unscaled.py</extracomment>
        <translation>标准化使每个输入的均值为 0、标准差为 1，这样同一个学习率就适合所有权重。</translation>
    </message>
    <message>
        <source>The inputs are not scaled: one spreads {times:,.0f} times as far as another.</source>
        <extracomment>training/health/rules/unscaled.py</extracomment>
        <translation>输入没有缩放：有的输入的标准差是另一个的 {times:,.0f} 倍。</translation>
    </message>
    <message>
        <source>Scale the inputs</source>
        <extracomment>training/health/rules/unscaled.py</extracomment>
        <translation>缩放输入</translation>
    </message>
    <message>
        <source>From here back to {first}, the gradient vanishes: there it is {times} times smaller than at {last}.</source>
        <extracomment>training/health/rules/vanishing.py</extracomment>
        <translation>从这里往回到 {first}，梯度逐渐消失：传到那里只剩 {last} 处的 1/{times}。</translation>
    </message>
    <message>
        <source>Every layer multiplies it by a slope below one. ReLU with He initialization keeps it at its size; Batch norm behind each layer, or wires past layers into Add, help too.</source>
        <extracomment>training/health/rules/vanishing.py</extracomment>
        <translation>每一层都把梯度乘以小于 1 的斜率。ReLU 配合 He 初始化能保持梯度的大小；在每层后面加批量归一化，或用连线绕过一些层接入“相加”，也有帮助。</translation>
    </message>
    <message>
        <source>Use ReLU in the hidden layers</source>
        <extracomment>training/health/rules/vanishing.py</extracomment>
        <translation>在隐藏层中使用 ReLU</translation>
    </message>
    <message>
        <source>random direction {number}</source>
        <extracomment>training/landscape/plane.py</extracomment>
        <translation>随机方向 {number}</translation>
    </message>
    <message>
        <source>main direction ({share})</source>
        <extracomment>training/landscape/plane.py</extracomment>
        <translation>主方向（{share}）</translation>
    </message>
    <message>
        <source>second ({share})</source>
        <extracomment>training/landscape/plane.py</extracomment>
        <translation>次方向（{share}）</translation>
    </message>
    <message>
        <source>all weights are zero, so that there is no direction of their length; train some steps</source>
        <extracomment>training/landscape/plane.py</extracomment>
        <translation>所有权重都为零，无法按其长度选取方向；请先训练几步</translation>
    </message>
    <message>
        <source>the weights have not gone anywhere yet; train some steps, or take random directions</source>
        <extracomment>training/landscape/plane.py</extracomment>
        <translation>权重还没有移动过；请先训练几步，或改用随机方向</translation>
    </message>
    <message>
        <source>the weights have not moved or are not finite; reset, and train some steps</source>
        <extracomment>training/landscape/plane.py</extracomment>
        <translation>权重没有移动，或不是有限数；请重置，再训练几步</translation>
    </message>
    <message>
        <source>the network has fewer than two numbers to train; draw a layer with weights</source>
        <extracomment>training/landscape/survey.py</extracomment>
        <translation>网络中可训练的数不足两个；请画一个带权重的层</translation>
    </message>
    <message>
        <source>the weights are not finite numbers; press Reset, and train with a lower learning rate</source>
        <extracomment>training/landscape/survey.py</extracomment>
        <translation>权重不是有限数；请按“重置”，再用更低的学习率训练</translation>
    </message>
    <message>
        <source>no samples are kept for validation; keep some, or look at the training part</source>
        <extracomment>training/landscape/loss_of.py</extracomment>
        <translation>没有留出验证样本；请留出一些，或改看训练集</translation>
    </message>
    <message>
        <source>the project has no data set or no loss that is known here</source>
        <extracomment>training/prepare.py</extracomment>
        <translation>项目中的数据集或损失在这里无法识别</translation>
    </message>
    <message>
        <source>the project has no data set that is known here</source>
        <extracomment>training/prepare.py</extracomment>
        <translation>项目中的数据集在这里无法识别</translation>
    </message>
    <message>
        <source>the drawing cannot run: found no room in memory for {count} numbers to learn, expected some</source>
        <extracomment>training/prepare.py</extracomment>
        <translation>网络图无法运行：内存放不下要学习的 {count} 个数</translation>
    </message>
    <message>
        <source>Last {interval}</source>
        <extracomment>training/probes/forecast.py</extracomment>
        <translation>上一{interval}</translation>
    </message>
    <message>
        <source>Year before</source>
        <extracomment>training/probes/forecast.py</extracomment>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>training/probes/health.py</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>small gradients</source>
        <extracomment>training/probes/health.py</extracomment>
        <translation>梯度过小</translation>
    </message>
    <message>
        <source>large gradients</source>
        <extracomment>training/probes/health.py</extracomment>
        <translation>梯度过大</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>training/probes/health.py</extracomment>
        <translation>失活</translation>
    </message>
    <message>
        <source>value {number}</source>
        <extracomment>training/probes/neurons.py</extracomment>
        <translation>值 {number}</translation>
    </message>
    <message>
        <source>neuron {number}</source>
        <extracomment>training/probes/neurons.py</extracomment>
        <translation>神经元 {number}</translation>
    </message>
    <message>
        <source>text: found {characters}, which the network has not read; leave it out</source>
        <extracomment>training/probes/units_over_text.py</extracomment>
        <translation>文本：有网络没有读过的 {characters}；请去掉</translation>
    </message>
    <message>
        <source>{layer}, memory {letter}</source>
        <extracomment>training/probes/units_over_text.py</extracomment>
        <translation>{layer}，记忆 {letter}</translation>
    </message>
    <message>
        <source>the project has no loss or no optimizer that is known here</source>
        <extracomment>training/program.py</extracomment>
        <translation>项目中的损失或优化器在这里无法识别</translation>
    </message>
    <message>
        <source>Suggested is {rate:g}, a tenth of the rate at which the loss is lowest.</source>
        <extracomment>training/rate_finder.py</extracomment>
        <translation>建议用 {rate:g}，即损失最低时学习率的十分之一。</translation>
    </message>
    <message>
        <source>The loss falls at no rate in so few steps: look at the drawing, the data and the loss first.</source>
        <extracomment>training/rate_finder.py</extracomment>
        <translation>在这么少的步数里，没有哪个学习率能让损失下降：请先检查网络图、数据和损失。</translation>
    </message>
    <message>
        <source>From {rate:.2g} on it diverges.</source>
        <extracomment>training/rate_finder.py</extracomment>
        <translation>从 {rate:.2g} 起发散。</translation>
    </message>
    <message>
        <source>It needs {size} of memory, the network {total}.</source>
        <extracomment>training/room.py</extracomment>
        <translation>它需要 {size} 内存，整个网络需要 {total}。</translation>
    </message>
    <message>
        <source>At most {most} may be taken: make layers smaller.</source>
        <extracomment>training/room.py</extracomment>
        <translation>最多可用 {most}：请缩小各层。</translation>
    </message>
    <message>
        <source>It needs {size} of memory, the network {total} with {batch} samples at a time.</source>
        <extracomment>training/room.py</extracomment>
        <translation>它需要 {size} 内存；每次 {batch} 个样本时，整个网络需要 {total}。</translation>
    </message>
    <message>
        <source>At most {most} may be taken: make layers smaller, or the batch.</source>
        <extracomment>training/room.py</extracomment>
        <translation>最多可用 {most}：请缩小各层，或减小批大小。</translation>
    </message>
    <message>
        <source>It stops when the validation loss no longer falls; as it is, it never does. Keep some samples aside.</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>验证损失不再下降时才会停止；照现在这样，永远不会停。请留出一些样本。</translation>
    </message>
    <message>
        <source>It cuts the rate when the validation loss no longer falls; as it is, it never does. Keep samples aside.</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>验证损失不再下降时才会降低学习率；照现在这样，永远不会降。请留出一些样本。</translation>
    </message>
    <message>
        <source>Keep {share:.0%} for validation</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>留出 {share:.0%} 用于验证</translation>
    </message>
    <message>
        <source>Early stopping has no validation part to look at.</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>早停没有验证集可看。</translation>
    </message>
    <message>
        <source>{schedule} has no validation part to look at.</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>{schedule} 没有验证集可看。</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light or dark, or as your system is.</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>浅色、深色，或与系统一致。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>对比度</translation>
    </message>
    <message>
        <source>High contrast draws black on white or white on black, with thick edges.</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>高对比度用白底黑字或黑底白字，边缘加粗。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The welcome page: every example with its picture, what to try with it, and a search</source>
        <extracomment>window/menus.py</extracomment>
        <translation>欢迎页：所有示例及其图像、可以怎么玩，还有搜索</translation>
    </message>
    <message>
        <source>All examples…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>所有示例…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>window/menus.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window: {name}</source>
        <extracomment>window/menus.py</extracomment>
        <translation>界面语言：{name}</translation>
    </message>
    <message>
        <source>{file} has other names than the drawing. Take its arrays like this?</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>{file} 中的名称与网络图不同。要这样对应其中的数组吗？</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it?</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>文件 {file} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <extracomment>files.py</extracomment>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>files.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>files.py</extracomment>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>files.py</extracomment>
        <translation>另存为</translation>
    </message>
    <message>
        <source>There are no weights yet: draw a network from Data to Output first.</source>
        <extracomment>files.py</extracomment>
        <translation>还没有权重：请先画出从“数据”到“输出”的网络。</translation>
    </message>
    <message>
        <source>Import weights</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>导入权重</translation>
    </message>
    <message>
        <source>Weights ({patterns})</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>权重（{patterns}）</translation>
    </message>
    <message>
        <source>Import data</source>
        <extracomment>files.py</extracomment>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>files.py</extracomment>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>files.py</extracomment>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>Change imported data</source>
        <extracomment>files.py</extracomment>
        <translation>更改导入的数据</translation>
    </message>
    <message>
        <source>Otherwise what changed in the weights since the last save is lost.</source>
        <extracomment>files.py</extracomment>
        <translation>否则，上次保存以来权重的变化将会丢失。</translation>
    </message>
    <message>
        <source>Opened {name}; save it to keep it</source>
        <extracomment>files.py</extracomment>
        <translation>已打开 {name}；要保留请保存</translation>
    </message>
    <message>
        <source>The project could not be saved.</source>
        <extracomment>files.py</extracomment>
        <translation>项目未能保存。</translation>
    </message>
    <message>
        <source>Taking the weights</source>
        <extracomment>files.py</extracomment>
        <translation>正在载入权重</translation>
    </message>
    <message>
        <source>the network</source>
        <extracomment>files.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <extracomment>files.py</extracomment>
        <translation>已导出到 {file}</translation>
    </message>
    <message>
        <source>Took the weights of {file}</source>
        <extracomment>files.py</extracomment>
        <translation>已载入 {file} 的权重</translation>
    </message>
    <message>
        <source>The drawing cannot run: {problem}</source>
        <extracomment>files.py</extracomment>
        <translation>网络图无法运行：{problem}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>files.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <extracomment>files.py</extracomment>
        <translation>无法打开。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>files.py</extracomment>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>The weights could not be imported.</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>权重未能导入。</translation>
    </message>
    <message>
        <source>Imported {file}</source>
        <extracomment>files.py</extracomment>
        <translation>已导入 {file}</translation>
    </message>
    <message>
        <source>untitled</source>
        <extracomment>files.py</extracomment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>; the version before could not be kept: {trouble}</source>
        <extracomment>files.py</extracomment>
        <translation>；但未能保留之前的版本：{trouble}</translation>
    </message>
    <message>
        <source>{name} could not be opened.</source>
        <extracomment>files.py</extracomment>
        <translation>无法打开 {name}。</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>files.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <extracomment>files.py</extracomment>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <source>export</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>{count} answers agree exactly</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>{count} 个回答完全一致</translation>
    </message>
    <message>
        <source>{count} answers agree to {difference:.1g}</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>{count} 个回答一致，误差不超过 {difference:.1g}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>类别 {name}</translation>
    </message>
    <message>
        <source>{what}: found answers that differ by {difference:.2g}, expected at most {most:.2g}; nothing was written</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>{what}：回答相差 {difference:.2g}，最多允许 {most:.2g}；没有写入任何内容</translation>
    </message>
    <message>
        <source>Writing {title}</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>正在写入 {title}</translation>
    </message>
    <message>
        <source>Comparing with the network&apos;s own answers</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>正在与网络自身的回答比对</translation>
    </message>
    <message>
        <source>Putting {file} in its place</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>正在把 {file} 放到目标位置</translation>
    </message>
    <message>
        <source>answers of shape {shape}</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>形状为 {shape} 的回答</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <extracomment>panels/editors/drawn_points.py</extracomment>
        <translation>
            <numerusform>{count} 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>
            <numerusform>{count} 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} samples</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>
            <numerusform>{count} 个样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} mistakes</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>
            <numerusform>{count} 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{count} 个字符</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>
            <numerusform>{count} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} epochs</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>
            <numerusform>{count} 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>
            <numerusform>{count} 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>augmentation</source>
        <extracomment>spec/augmentation.py</extracomment>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>{name} is no block: it has nothing inside.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>{name} 不是模块：里面什么也没有。</translation>
    </message>
    <message>
        <source>A block is made of selected layers; none is selected.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>模块由选中的层组成；现在没有选中任何层。</translation>
    </message>
    <message>
        <source>A block has one way in, but {names} lead into these layers.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>模块只有一个入口，而通向这些层的有：{names}。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>A block has one way out, but {names} lead out of these layers.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>模块只有一个出口，而从这些层引出的有：{names}。</translation>
    </message>
    <message>
        <source>{name} lies between these layers; select it too.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>{name} 位于这些层之间；请把它也选上。</translation>
    </message>
    <message>
        <source>A block hangs together, but {name} is not wired to {other} within the selection.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>模块必须连成一体，但 {name} 与 {other} 在所选范围内没有相连。</translation>
    </message>
    <message>
        <source>{name} cannot be part of a block; select only what stands between the ends.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>{name} 不能放进模块；请只选择两端之间的层。</translation>
    </message>
    <message>
        <source>{layers} layers, {size} with all that is inside of them, {depth} deep</source>
        <extracomment>spec/composite.py</extracomment>
        <translation>{layers} 层，连同内部共 {size} 层，深 {depth} 级</translation>
    </message>
    <message>
        <source>layers with one In and one Out, without Data and Output, at most {most} of them and blocks at most {deep} deep</source>
        <extracomment>spec/composite.py</extracomment>
        <translation>有一个 In 和一个 Out 的层，不含“数据”和“输出”，最多 {most} 层，模块最多嵌套 {deep} 级</translation>
    </message>
    <message>
        <source>a number with which there are at most {most} layers inside</source>
        <extracomment>spec/composite.py</extracomment>
        <translation>使内部不超过 {most} 层的数</translation>
    </message>
    <message>
        <source>{owner}: no setting {name}; {expected}</source>
        <extracomment>spec/declared.py</extracomment>
        <translation>{owner}：没有设置 {name}；{expected}</translation>
    </message>
    <message>
        <source>no {noun} {kind}; {expected}</source>
        <extracomment>spec/declared.py</extracomment>
        <translation>没有{noun} {kind}；{expected}</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>{name} added</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>添加了 {name}</translation>
    </message>
    <message>
        <source>wires</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>连线</translation>
    </message>
    <message>
        <source>wires changed</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>连线有更改</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>移除了 {name}</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>{what}有更改</translation>
    </message>
    <message>
        <source>1 to {most} points, each as x1 x2 answer with x1 and x2 from {low:g} to {high:g}</source>
        <extracomment>spec/drawn_points.py</extracomment>
        <translation>1 到 {most} 个点，每个写作 x1 x2 答案，x1 和 x2 从 {low:g} 到 {high:g}</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>{place}：{found}，应为：{expected}</translation>
    </message>
    <message>
        <source>layer name {name}: expected 1 to 60 printable characters without / \ . or =</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>层名称 {name}：应为 1 到 60 个可打印字符，不含 / \ . 和 =</translation>
    </message>
    <message>
        <source>the name {name} is taken by another layer</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>名称 {name} 已被另一层使用</translation>
    </message>
    <message>
        <source>The drawing already has {title}; it holds one at most.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>网络图中已有{title}；最多只能有一个。</translation>
    </message>
    <message>
        <source>{title} stands inside of blocks only.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{title}只能放在模块内部。</translation>
    </message>
    <message>
        <source>{title} stands outside of blocks.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{title}只能放在模块外部。</translation>
    </message>
    <message>
        <source>{source} cannot feed itself.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{source} 不能连向自己。</translation>
    </message>
    <message>
        <source>{source} is the end of the network; no wire leaves it.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{source} 是网络的终点；不能再引出连线。</translation>
    </message>
    <message>
        <source>{target} is where the network starts; no wire enters it.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{target} 是网络的起点；不能有连线进入。</translation>
    </message>
    <message>
        <source>{source} is wired to {target} already.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{source} 已经连到 {target}。</translation>
    </message>
    <message>
        <source>This would close a circle: {target} already leads to {source}.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>这样会形成环：{target} 已经通向 {source}。</translation>
    </message>
    <message>
        <source>{name} has no input; it cannot stand on a wire.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 没有输入；不能放在连线上。</translation>
    </message>
    <message>
        <source>{name} has no output; it cannot stand on a wire.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 没有输出；不能放在连线上。</translation>
    </message>
    <message>
        <source>{name} is wired already.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 已有连线。</translation>
    </message>
    <message>
        <source>no layer {name} in the drawing; there are: {known}</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>网络图中没有层 {name}；现有：{known}</translation>
    </message>
    <message>
        <source>{name} is where the block begins; it stays.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 是模块的起点；不能去掉。</translation>
    </message>
    <message>
        <source>no wire from {source} to {target} in the drawing</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>网络图中没有从 {source} 到 {target} 的连线</translation>
    </message>
    <message>
        <source>{name} is where the block ends; it stays.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 是模块的终点；不能去掉。</translation>
    </message>
    <message>
        <source>There is no such note on the drawing any more.</source>
        <extracomment>spec/notes.py</extracomment>
        <translation>网络图上已经没有这条注释了。</translation>
    </message>
    <message>
        <source>A drawing has at most {most} notes.</source>
        <extracomment>spec/notes.py</extracomment>
        <translation>一个网络图最多有 {most} 条注释。</translation>
    </message>
    <message>
        <source>The {field} of a note must be {expected}.</source>
        <extracomment>spec/notes.py</extracomment>
        <translation>注释的 {field} 必须是{expected}。</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high} ({number} is {word})</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>{low} 到 {high} 的整数（{number} 表示“{word}”）</translation>
    </message>
    <message>
        <source>one of {options}</source>
        <extracomment>data/sets/image_folder.py</extracomment>
        <translation>{options} 之一</translation>
    </message>
    <message>
        <source>at most {longest} printable characters</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>最多 {longest} 个可打印字符</translation>
    </message>
    <message>
        <source>at least one of {options}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>{options} 中的至少一个</translation>
    </message>
    <message>
        <source>1 to {axes} whole numbers from 1 up, such as 7, 7, 16; one may be -1 for what is left</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>1 到 {axes} 个正整数，如 7, 7, 16；其中一个可以是 -1，表示余下的长度</translation>
    </message>
    <message>
        <source>one of the {noun}s {kinds}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>下列{noun}之一：{kinds}</translation>
    </message>
    <message>
        <source>a number {between}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>{between} 的数</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>{low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>false</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>at least {bound}</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>至少 {bound}</translation>
    </message>
    <message>
        <source>above {bound}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>大于 {bound}</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>至多 {bound}</translation>
    </message>
    <message>
        <source>below {bound}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>小于 {bound}</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <extracomment>spec/past_run.py</extracomment>
        <translation>训练 {number}</translation>
    </message>
    <message>
        <source>The {part} {kind} is not known here.</source>
        <extracomment>spec/placeholders.py</extracomment>
        <translation>这里无法识别{part} {kind}。</translation>
    </message>
    <message>
        <source>{newer} Update this one to run it, or use another; saved, it stays as it came.</source>
        <extracomment>spec/placeholders.py</extracomment>
        <translation>{newer}请更新本程序再运行，或改用其他；保存时原样写回。</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <extracomment>spec/placeholders.py</extracomment>
        <translation>改用{title}</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>data/sets/text_folder.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>until stopped</source>
        <extracomment>spec/project.py</extracomment>
        <translation>直到手动停止</translation>
    </message>
    <message>
        <source>each epoch</source>
        <extracomment>spec/project.py</extracomment>
        <translation>每轮</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>panels/race.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>no setting {name}; {expected}</source>
        <extracomment>spec/settings_path.py</extracomment>
        <translation>没有设置 {name}；{expected}</translation>
    </message>
    <message>
        <source>{path} names no setting; expected {owner}. and one of its settings</source>
        <extracomment>spec/settings_path.py</extracomment>
        <translation>{path} 不是设置；应为 {owner}. 加上它的某个设置</translation>
    </message>
    <message>
        <source>setting {name} is in several places; expected {choices}</source>
        <extracomment>spec/settings_path.py</extracomment>
        <translation>设置 {name} 在多处出现；应为 {choices}</translation>
    </message>
    <message>
        <source>{owner}: {name} has no settings of its own; expected {name}=VALUE</source>
        <extracomment>spec/settings_path.py</extracomment>
        <translation>{owner}：{name} 没有自己的设置；应为 {name}=值</translation>
    </message>
    <message>
        <source>A newer version of the program made it, which knows it.</source>
        <extracomment>spec/unknown.py</extracomment>
        <translation>它来自更新版本的程序，那个版本认得它。</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <extracomment>spec/wording.py</extracomment>
        <translation>{this} 或 {that}</translation>
    </message>
    <message>
        <source>{this} and {that}</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>{this}、{that}</translation>
    </message>
    <message>
        <source>{count} files in it</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>其中有 {count} 个文件</translation>
    </message>
    <message>
        <source>at most {times} times the {size} bytes it has</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>至多为文件 {size} 字节的 {times} 倍</translation>
    </message>
    <message>
        <source>{size} bytes when unpacked</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>解压后为 {size} 字节</translation>
    </message>
    <message>
        <source>the name {name} in it</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>其中的名称 {name}</translation>
    </message>
    <message>
        <source>compression method {method}</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>压缩方法 {method}</translation>
    </message>
    <message>
        <source>no {name} in it</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>其中没有 {name}</translation>
    </message>
    <message>
        <source>a file that holds {name}</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>含有 {name} 的文件</translation>
    </message>
    <message>
        <source>damaged bytes ({error})</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>字节损坏（{error}）</translation>
    </message>
    <message>
        <source>a file that is no zip or is cut off</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>不是 zip 或不完整的文件</translation>
    </message>
    <message>
        <source>names that stay inside the file</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>不指向文件之外的名称</translation>
    </message>
    <message>
        <source>{name} in it twice</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>其中 {name} 出现两次</translation>
    </message>
    <message>
        <source>each name once</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>每个名称只出现一次</translation>
    </message>
    <message>
        <source>stored or deflated files</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>以 stored 或 deflated 方式存放的文件</translation>
    </message>
    <message>
        <source>a whole file</source>
        <extracomment>formats/training_state.py</extracomment>
        <translation>完整的文件</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <extracomment>storage/limits.py</extracomment>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <source>a number of bytes such as {bytes}</source>
        <extracomment>storage/limits.py</extracomment>
        <translation>字节数，如 {bytes}</translation>
    </message>
    <message>
        <source>{size} bytes for shape {shape}</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>形状 {shape} 对应 {size} 字节</translation>
    </message>
    <message>
        <source>bytes that start with {bytes}</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>以 {bytes} 开头的字节</translation>
    </message>
    <message>
        <source>elements of type {type}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>类型为 {type} 的元素</translation>
    </message>
    <message>
        <source>numbers or text</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>数值或文本</translation>
    </message>
    <message>
        <source>an array that fits its shape</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>与形状相符的数组</translation>
    </message>
    <message>
        <source>an array as .npy</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>.npy 格式的数组</translation>
    </message>
    <message>
        <source>the extension {suffix}</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>扩展名 {suffix}</translation>
    </message>
    <message>
        <source>a name ending in {suffixes}</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>以 {suffixes} 结尾的名称</translation>
    </message>
    <message>
        <source>a place that can be written</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>可以写入的位置</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>可以读取的文件</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>something that is no file</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>不是文件的内容</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers</source>
        <extracomment>training/answering.py</extracomment>
        <translation>
            <numerusform>{count} 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>rule of health</source>
        <extracomment>training/health/rule.py</extracomment>
        <translation>健康规则</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>A few letters of what you want to do; arrows choose, Enter does it</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>输入要做的事的几个字；方向键选择，回车键执行</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>No commands match “{words}”</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>没有匹配“{words}”的命令</translation>
    </message>
    <message>
        <source>Try another word of it, such as save, rate or image</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>换一个词试试，例如保存、学习率或图像</translation>
    </message>
    <message>
        <source>Not now: {what}</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>暂不可用：{what}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of the language itself</comment>
        <extracomment>window/languages.py</extracomment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Try rates from tiny to huge on a network of its own, and see at which the loss falls</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>在单独的网络上把学习率从极小试到极大，看用哪个时损失下降</translation>
    </message>
    <message>
        <source>Walk through one step on one sample: forward, backward and update, number by number</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>用一个样本走完一步：前向、反向和更新，逐个数字地看</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Find learning rate…</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>寻找学习率…</translation>
    </message>
    <message>
        <source>Explain a step</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>讲解一步</translation>
    </message>
    <message>
        <source>Trainable numbers of the network, and multiplications with addition for one sample</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>网络中可训练的数，以及每个样本所需的乘加次数</translation>
    </message>
    <message>
        <source>{name}[*] — Neural Playground</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>{name}[*] — Neural Playground</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Loading data…</source>
        <extracomment>panels/data.py</extracomment>
        <translation>正在加载数据…</translation>
    </message>
    <message>
        <source>⚠ Problems ({count})</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>⚠ 问题（{count}）</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>{parameters}: {weights}, {biases}</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>{parameters}：{weights}，{biases}</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>What this project was like when it was saved before; opens as a copy</source>
        <extracomment>window/menus.py</extracomment>
        <translation>这个项目以前保存时的样子；作为副本打开</translation>
    </message>
    <message>
        <source>Let the network answer a file of your own: a table, texts, pictures or arrays</source>
        <extracomment>window/menus.py</extracomment>
        <translation>让网络回答你自己的文件：表格、文本、图像或数组</translation>
    </message>
    <message>
        <source>Take the trained network elsewhere: ONNX, PyTorch, Keras, NumPy, or its weights alone</source>
        <extracomment>window/menus.py</extracomment>
        <translation>把训练好的网络带到别处：ONNX、PyTorch、Keras、NumPy，或只带走权重</translation>
    </message>
    <message>
        <source>Open a network of another program from an ONNX file as a new drawing; or drop it on the window</source>
        <extracomment>window/menus.py</extracomment>
        <translation>从 ONNX 文件打开其他程序的网络，成为新的网络图；也可把文件拖到窗口上</translation>
    </message>
    <message>
        <source>Take weights from a .npz or .safetensors file into this drawing</source>
        <extracomment>window/menus.py</extracomment>
        <translation>从 .npz 或 .safetensors 文件把权重载入当前网络图</translation>
    </message>
    <message>
        <source>Learn from a file of your own: a table, arrays, a text, a zip of pictures; or drop it on the window</source>
        <extracomment>window/menus.py</extracomment>
        <translation>从你自己的文件学习：表格、数组、文本、图像的 zip；也可把文件拖到窗口上</translation>
    </message>
    <message>
        <source>Learn from pictures or texts in folders named after their class; or drop the folder on the window</source>
        <extracomment>window/menus.py</extracomment>
        <translation>从文件夹中的图像或文本学习，文件夹以类别命名；也可把文件夹拖到窗口上</translation>
    </message>
    <message>
        <source>Look again at the data that was imported: other columns, another target, another reading</source>
        <extracomment>window/menus.py</extracomment>
        <translation>重新查看导入的数据：换别的列、别的目标或别的读取方式</translation>
    </message>
    <message>
        <source>Everything that can be done, by name: type a few letters of it</source>
        <extracomment>window/menus.py</extracomment>
        <translation>所有可做的事，按名称查找：输入几个字即可</translation>
    </message>
    <message>
        <source>Every layer, activation, loss, optimizer and data set: equations, shapes, settings, sources</source>
        <extracomment>window/menus.py</extracomment>
        <translation>所有的层、激活函数、损失、优化器和数据集：公式、形状、设置、出处</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>window/menus.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the drawing with its weights</source>
        <extracomment>window/menus.py</extracomment>
        <translation>保存网络图及其权重</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <extracomment>window/menus.py</extracomment>
        <translation>以另一名称保存</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>早先的版本…</translation>
    </message>
    <message>
        <source>Predict…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>预测…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import network…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>导入网络…</translation>
    </message>
    <message>
        <source>Import weights…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>导入权重…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>window/menus.py</extracomment>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>window/menus.py</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>An empty drawing</source>
        <extracomment>window/menus.py</extracomment>
        <translation>空的网络图</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>window/menus.py</extracomment>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>window/menus.py</extracomment>
        <translation>打开最近的项目</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>panels/gallery/grid.py</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Import data…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Change imported data…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>更改导入的数据…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>window/menus.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Default arrangement</source>
        <extracomment>window/menus.py</extracomment>
        <translation>默认布局</translation>
    </message>
    <message>
        <source>Put every panel back in its place</source>
        <extracomment>window/menus.py</extracomment>
        <translation>把所有面板放回原位</translation>
    </message>
    <message>
        <source>Pictures below cards</source>
        <extracomment>window/menus.py</extracomment>
        <translation>卡片下方的图像</translation>
    </message>
    <message>
        <source>What each layer does, below its card, live</source>
        <extracomment>window/menus.py</extracomment>
        <translation>在每张卡片下方实时显示这一层在做什么</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>window/menus.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>window/menus.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>window/menus.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>参考手册</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>panels/keys_dialog.py</extracomment>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Every key and gesture</source>
        <extracomment>window/menus.py</extracomment>
        <translation>所有按键和手势</translation>
    </message>
    <message>
        <source>About Neural Playground</source>
        <extracomment>help.py</extracomment>
        <translation>关于 Neural Playground</translation>
    </message>
    <message>
        <source>Version and license</source>
        <extracomment>window/menus.py</extracomment>
        <translation>版本与许可</translation>
    </message>
    <message>
        <source>Import network</source>
        <extracomment>window/networks.py</extracomment>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>Networks ({patterns})</source>
        <extracomment>window/networks.py</extracomment>
        <translation>网络（{patterns}）</translation>
    </message>
    <message>
        <source>Opened the network of {file}</source>
        <extracomment>window/networks.py</extracomment>
        <translation>已打开 {file} 中的网络</translation>
    </message>
    <message>
        <source>There is nothing to predict with.</source>
        <extracomment>window/predicting.py</extracomment>
        <translation>没有可用于预测的网络。</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <extracomment>window/predicting.py</extracomment>
        <translation>已写入 {file}</translation>
    </message>
    <message>
        <source>What was kept of it {ago} cannot be brought back.</source>
        <extracomment>window/recovering.py</extracomment>
        <translation>它在{ago}留存的内容将无法恢复。</translation>
    </message>
    <message>
        <source>Discard {name}?</source>
        <extracomment>window/recovering.py</extracomment>
        <translation>要丢弃 {name} 吗？</translation>
    </message>
    <message>
        <source>{name} (recovered)</source>
        <extracomment>window/recovering.py</extracomment>
        <translation>{name}（已恢复）</translation>
    </message>
    <message>
        <source>Discarded {name}</source>
        <extracomment>window/recovering.py</extracomment>
        <translation>已丢弃 {name}</translation>
    </message>
    <message>
        <source>Read {file} again</source>
        <extracomment>window/rereading.py</extracomment>
        <translation>重新读取 {file}</translation>
    </message>
    <message>
        <source>{name} (earlier)</source>
        <extracomment>window/versions.py</extracomment>
        <translation>{name}（早先版本）</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Applies a function to every value.</source>
        <extracomment>engine/layers/activation</extracomment>
        <translation>对每个值应用一个函数。</translation>
    </message>
    <message>
        <source>(batch, ...) -&gt; the same.</source>
        <extracomment>engine/activation</extracomment>
        <translation>输入 (batch, ...) -&gt; 输出形状不变。</translation>
    </message>
    <message>
        <source>the function&apos;s own module.</source>
        <extracomment>engine/layers/activation</extracomment>
        <translation>该函数自己的模块。</translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>函数</translation>
    </message>
    <message>
        <source>The function</source>
        <extracomment>engine/layers/activation</extracomment>
        <translation>所用的函数</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>engine/layers/add</extracomment>
        <translation>相加</translation>
    </message>
    <message>
        <source>Adds its inputs, value by value. A wire around a layer into Add is a residual connection.</source>
        <extracomment>engine/layers/add</extracomment>
        <translation>把各个输入逐值相加。用一条连线绕过某层接入“相加”，就是残差连接。</translation>
    </message>
    <message>
        <source>several (batch, ...) of one shape -&gt; the same.</source>
        <extracomment>engine/merging</extracomment>
        <translation>多个形状相同的 (batch, ...) -&gt; 输出形状不变。</translation>
    </message>
    <message>
        <source>x1 + x2, which also takes shapes that only broadcast.</source>
        <extracomment>engine/layers/add</extracomment>
        <translation>x1 + x2，它也接受只有广播后才一致的形状。</translation>
    </message>
    <message>
        <source>AvgPool2D</source>
        <extracomment>engine/layers/avg_pool2d</extracomment>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>Keeps the mean of each window, channel by channel.</source>
        <extracomment>engine/layers/avg_pool2d</extracomment>
        <translation>逐通道取每个窗口的平均值。</translation>
    </message>
    <message>
        <source>(batch, height, width, channels) -&gt; (batch, height&apos;, width&apos;, channels), height&apos; = (height - size) // stride + 1.</source>
        <extracomment>engine/pooling</extracomment>
        <translation>输入 (batch, height, width, channels) -&gt; 输出 (batch, height&apos;, width&apos;, channels)，height&apos; = (height - size) // stride + 1。</translation>
    </message>
    <message>
        <source>AvgPool2d, channels second there.</source>
        <extracomment>engine/layers/avg_pool2d</extracomment>
        <translation>AvgPool2d，那里通道在第二轴。</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>engine/pooling</extracomment>
        <translation>窗口大小</translation>
    </message>
    <message>
        <source>Height and width of the window</source>
        <extracomment>engine/pooling</extracomment>
        <translation>窗口的高度和宽度</translation>
    </message>
    <message>
        <source>Stride</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>步幅</translation>
    </message>
    <message>
        <source>How far the window moves from one output to the next</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>从一个输出到下一个输出，窗口移动多远</translation>
    </message>
    <message>
        <source>BatchNorm</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>批量归一化</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, then lets it choose its own again.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>在整个批次上把每个通道调到均值 0、方差 1，再让通道自行选定新的均值和方差。</translation>
    </message>
    <message>
        <source>While training, μ and σ² (divided by the number of values) are those of the batch, over all axes but the last, and running means of them are kept: r ← (1 - momentum) r + momentum · new, with the variance divided by one less than the number. When not training the running ones are used, so that a sample&apos;s answer does not depend on its neighbors.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>训练时，μ 和 σ²（除以值的个数）取自当前批次，在除最后一轴外的所有轴上计算，同时保留它们的滑动值：r ← (1 - momentum) r + momentum · new，其中方差除以个数减一。不训练时使用滑动值，这样一个样本的回答就不受同批其他样本影响。</translation>
    </message>
    <message>
        <source>(batch, ..., channels) -&gt; the same.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>输入 (batch, ..., channels) -&gt; 输出形状不变。</translation>
    </message>
    <message>
        <source>weight (channels,) starting at one, bias (channels,) starting at zero; not trained: running_mean starting at zero, running_variance starting at one.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>weight (channels,) 初值为 1，bias (channels,) 初值为 0；不参与训练的：running_mean 初值为 0，running_variance 初值为 1。</translation>
    </message>
    <message>
        <source>BatchNorm1d and 2d, channels second, which refuse a single value; here its variance is 0.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>BatchNorm1d 和 2d，通道在第二轴，且不接受单个值；这里此时方差为 0。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <extracomment>engine/optimizers/sgd.py</extracomment>
        <translation>动量</translation>
    </message>
    <message>
        <source>How much of the running mean each batch replaces</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>每个批次替换滑动均值的多大比例</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the variance, so that nothing is divided by zero</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>加到方差上，避免除以零</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>模块</translation>
    </message>
    <message>
        <source>Layers under one name, that are drawn inside of it. Select some and press Ctrl+G to make one.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>归在一个名称下的几个层，它们画在模块内部。选中几个层并按 Ctrl+G 即可创建。</translation>
    </message>
    <message>
        <source>Repeated, the output of each is the input of the next, and each has weights of its own.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>重复时，前一个的输出是后一个的输入，各有自己的权重。</translation>
    </message>
    <message>
        <source>whatever its layers take and give.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>取决于内部的层接受和给出什么。</translation>
    </message>
    <message>
        <source>those of its layers, called by their place, &quot;Block 1/Dense 1/weight&quot; or, repeated, &quot;Block 1/2/Dense 1/weight&quot;.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>内部各层的数组，按所在位置命名：“Block 1/Dense 1/weight”，重复时为“Block 1/2/Dense 1/weight”。</translation>
    </message>
    <message>
        <source>a module of one&apos;s own; Sequential where its layers are a chain.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>一个自定义模块；内部的层连成一串时为 Sequential。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>engine/composite</extracomment>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>data/augmentations/points</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>series</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>How many times it stands in a chain, each time with weights of its own</source>
        <extracomment>engine/composite</extracomment>
        <translation>首尾相接地出现多少次，每次都有自己的权重</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>内部</translation>
    </message>
    <message>
        <source>The layers it is made of</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>组成它的层</translation>
    </message>
    <message>
        <source>Concat</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Puts its inputs side by side along an axis, in the order of their wires, so that later layers see all of them.</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>把各个输入按连线的顺序沿一个轴并排放在一起，让后面的层都能看到。</translation>
    </message>
    <message>
        <source>The axes count from 0 without the batch; -1, the last, are features or channels.</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>轴从 0 数起，不算批次；-1 是最后一轴，即特征或通道。</translation>
    </message>
    <message>
        <source>several (batch, ..., n_i, ...) -&gt; (batch, ..., Σ n_i, ...).</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>多个 (batch, ..., n_i, ...) -&gt; 输出 (batch, ..., Σ n_i, ...)。</translation>
    </message>
    <message>
        <source>torch.cat, whose axes count the batch too.</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>torch.cat，那里的轴把批次也算在内。</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>轴</translation>
    </message>
    <message>
        <source>Along which axis they are joined, from 0, the batch not counted</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>沿哪个轴拼接，从 0 数起，不算批次</translation>
    </message>
    <message>
        <source>Conv1D</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>一维卷积</translation>
    </message>
    <message>
        <source>Filters that slide along a sequence and answer wherever they find their pattern.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>沿序列滑动的滤波器，在哪里发现自己的模式，就在哪里作出反应。</translation>
    </message>
    <message>
        <source>&quot;same&quot; puts zeros on both sides; &quot;causal&quot; all of them in front, so that no output sees what comes after it.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>“same”在两侧补零；“causal”把零全部补在前面，这样任何输出都看不到它之后的内容。</translation>
    </message>
    <message>
        <source>(batch, time, channels) -&gt; (batch, time&apos;, filters). With padding &quot;valid&quot; time&apos; = (time - dilation (kernel - 1) - 1) // stride + 1; with &quot;same&quot; and &quot;causal&quot; time / stride, rounded up.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>输入 (batch, time, channels) -&gt; 输出 (batch, time&apos;, filters)。填充为“valid”时，time&apos; = (time - dilation (kernel - 1) - 1) // stride + 1；为“same”和“causal”时是 time / stride，向上取整。</translation>
    </message>
    <message>
        <source>weight (kernel, channels, filters), bias (filters,) starting at zero.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>weight (kernel, channels, filters)，bias (filters,) 初值为 0。</translation>
    </message>
    <message>
        <source>Conv1d, which keeps sequences as (batch, channels, time) and weight as (filters, channels, kernel), draws the bias, and knows no causal padding. L1 and L2 here are the textbook sums l1 Σ|w| and l2 Σw², so l2 is half of a weight decay.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>Conv1d，那里序列存为 (batch, channels, time)，weight 存为 (filters, channels, kernel)，偏置随机初始化，没有 causal 填充。这里的 L1 和 L2 是教科书上的求和 l1 Σ|w| 和 l2 Σw²，所以 l2 是权重衰减的一半。</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>滤波器数</translation>
    </message>
    <message>
        <source>Number of filters, each giving one channel</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>滤波器的个数，每个给出一个通道</translation>
    </message>
    <message>
        <source>Kernel</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>卷积核大小</translation>
    </message>
    <message>
        <source>Width of the window that each filter sees</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>每个滤波器所看窗口的宽度</translation>
    </message>
    <message>
        <source>Padding</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>填充</translation>
    </message>
    <message>
        <source>same: zeros on both sides; valid: none; causal: zeros in front, so that nothing is seen ahead of time</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>same：两侧补零；valid：不补；causal：补在前面，这样不会提前看到后面的内容</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>same</translation>
    </message>
    <message>
        <source>valid</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>valid</translation>
    </message>
    <message>
        <source>Dilation</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>膨胀率</translation>
    </message>
    <message>
        <source>How far apart the values are that a window sees</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>窗口所看的各个值相隔多远</translation>
    </message>
    <message>
        <source>Function applied to each filter&apos;s sums</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>应用于每个滤波器加权和的函数</translation>
    </message>
    <message>
        <source>Bias</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Whether each neuron adds a number of its own to its sum</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>每个神经元是否在加权和上再加一个自己的数</translation>
    </message>
    <message>
        <source>Initializer</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>初始化方法</translation>
    </message>
    <message>
        <source>Where the weights start</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>权重从哪里开始</translation>
    </message>
    <message>
        <source>L1</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>L1</translation>
    </message>
    <message>
        <source>Adds l1 · Σ|w| of this layer to what is minimized</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>把这一层的 l1 · Σ|w| 加入最小化目标</translation>
    </message>
    <message>
        <source>L2</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>L2</translation>
    </message>
    <message>
        <source>Adds l2 · Σw² of this layer to what is minimized</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>把这一层的 l2 · Σw² 加入最小化目标</translation>
    </message>
    <message>
        <source>Conv2D</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>二维卷积</translation>
    </message>
    <message>
        <source>Filters that slide over an image and answer wherever they find their pattern.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>在图像上滑动的滤波器，在哪里发现自己的模式，就在哪里作出反应。</translation>
    </message>
    <message>
        <source>It is a cross-correlation, as everywhere in this field. &quot;same&quot; puts zeros around the image, one more behind where their number is odd.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>它是互相关，与本领域的惯例一致。“same”在图像四周补零，零的个数为奇数时，后面多补一个。</translation>
    </message>
    <message>
        <source>(batch, height, width, channels) -&gt; (batch, height&apos;, width&apos;, filters). With padding &quot;valid&quot; height&apos; = (height - dilation (kernel - 1) - 1) // stride + 1; with &quot;same&quot; height / stride, rounded up.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>输入 (batch, height, width, channels) -&gt; 输出 (batch, height&apos;, width&apos;, filters)。填充为“valid”时，height&apos; = (height - dilation (kernel - 1) - 1) // stride + 1；为“same”时是 height / stride，向上取整。</translation>
    </message>
    <message>
        <source>weight (kernel, kernel, channels, filters), bias (filters,) starting at zero.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>weight (kernel, kernel, channels, filters)，bias (filters,) 初值为 0。</translation>
    </message>
    <message>
        <source>Conv2d, which keeps images as (batch, channels, height, width) and weight as (filters, channels, kernel, kernel), draws the bias, and knows &quot;same&quot; for a stride of 1 only. L1 and L2 here are the textbook sums l1 Σ|w| and l2 Σw², so l2 is half of a weight decay.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>Conv2d，那里图像存为 (batch, channels, height, width)，weight 存为 (filters, channels, kernel, kernel)，偏置随机初始化，只有步幅为 1 时才支持“same”。这里的 L1 和 L2 是教科书上的求和 l1 Σ|w| 和 l2 Σw²，所以 l2 是权重衰减的一半。</translation>
    </message>
    <message>
        <source>same: zeros around the image; valid: none</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>same：图像四周补零；valid：不补</translation>
    </message>
    <message>
        <source>Dense</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Neurons that each weigh all inputs.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>每个神经元都给所有输入加权。</translation>
    </message>
    <message>
        <source>(batch, ..., in) -&gt; (batch, ..., units); it acts on the last axis.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>输入 (batch, ..., in) -&gt; 输出 (batch, ..., units)；作用在最后一轴上。</translation>
    </message>
    <message>
        <source>Linear, which keeps weight as (units, in) and draws the bias. L1 and L2 here are the textbook sums l1 Σ|w| and l2 Σw², so l2 is half of a weight decay.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>Linear，那里 weight 存为 (units, in)，偏置随机初始化。这里的 L1 和 L2 是教科书上的求和 l1 Σ|w| 和 l2 Σw²，所以 l2 是权重衰减的一半。</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>单元</translation>
    </message>
    <message>
        <source>Number of neurons</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>神经元的个数</translation>
    </message>
    <message>
        <source>Function applied to each neuron&apos;s sum</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>应用于每个神经元加权和的函数</translation>
    </message>
    <message>
        <source>Dropout</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Zeroes a random fraction of its inputs while training, so that no neuron can rely on another.</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>训练时把随机一部分输入置零，使神经元之间不能互相依赖。</translation>
    </message>
    <message>
        <source>m is drawn anew for every value and step; the keep probability is 1 - rate. Identity when not training.</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>每个值、每一步都重新抽取 m；保留概率为 1 - rate。不训练时为恒等映射。</translation>
    </message>
    <message>
        <source>Dropout, which calls the rate p.</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>Dropout，那里把这个比率称为 p。</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>丢弃率</translation>
    </message>
    <message>
        <source>Fraction of inputs dropped; the keep probability is 1 minus this</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>丢弃的输入所占比例；保留概率为 1 减去它</translation>
    </message>
    <message>
        <source>Embedding</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Gives every symbol a learned row of numbers. Symbols that mean alike come to lie close together.</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>给每个符号一行学到的数。意思相近的符号会彼此靠近。</translation>
    </message>
    <message>
        <source>(batch, time) of indices -&gt; (batch, time, dimensions).</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>输入索引 (batch, time) -&gt; 输出 (batch, time, dimensions)。</translation>
    </message>
    <message>
        <source>weight (vocabulary, dimensions) from N(0, 1).</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>weight (vocabulary, dimensions)，取自 N(0, 1)。</translation>
    </message>
    <message>
        <source>Embedding. The row of padding, symbol 0, is trained where a layer behind it does not leave padding out; PyTorch does so without padding_idx.</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>Embedding。填充符（符号 0）的那一行，只要后面的层不跳过填充就会参与训练；PyTorch 在不设 padding_idx 时也是如此。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>维数</translation>
    </message>
    <message>
        <source>How many numbers stand for a symbol</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>用多少个数表示一个符号</translation>
    </message>
    <message>
        <source>Feed forward</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Two dense layers, wide and back to the width that came in; each step by itself.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>两个全连接层，先变宽，再回到输入的宽度；每一步各自处理。</translation>
    </message>
    <message>
        <source>(batch, ..., d) -&gt; the same.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>输入 (batch, ..., d) -&gt; 输出形状不变。</translation>
    </message>
    <message>
        <source>weight1 (d, hidden), bias1 (hidden,), weight2 (hidden, d), bias2 (d,); biases start at zero.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>weight1 (d, hidden)，bias1 (hidden,)，weight2 (hidden, d)，bias2 (d,)；偏置初值为 0。</translation>
    </message>
    <message>
        <source>two Linear; in TransformerEncoderLayer linear1 and linear2, kept transposed.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>两个 Linear；在 TransformerEncoderLayer 中是 linear1 和 linear2，以转置形式存放。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>隐藏单元数</translation>
    </message>
    <message>
        <source>Number of neurons between</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>中间神经元的个数</translation>
    </message>
    <message>
        <source>Function applied to the neurons between</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>应用于中间神经元的函数</translation>
    </message>
    <message>
        <source>Flatten</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>展平</translation>
    </message>
    <message>
        <source>Lays all values of a sample in one row, so that Dense layers can weigh every pixel.</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>把一个样本的所有值排成一行，让全连接层能给每个像素加权。</translation>
    </message>
    <message>
        <source>(batch, a, b, ...) -&gt; (batch, a·b·...), the last axis running fastest.</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>输入 (batch, a, b, ...) -&gt; 输出 (batch, a·b·...)，最后一轴变化最快。</translation>
    </message>
    <message>
        <source>Flatten, in whose images the width runs fastest, not the channels.</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>Flatten，那里的图像中变化最快的是宽度，而不是通道。</translation>
    </message>
    <message>
        <source>GlobalAvgPool</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>全局平均池化</translation>
    </message>
    <message>
        <source>Keeps one number of each channel, its mean over the whole image: how much of it there is, no matter where.</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>每个通道只保留一个数，即它在整幅图像上的平均值：有多少，而不管在哪里。</translation>
    </message>
    <message>
        <source>(batch, height, width, channels) -&gt; (batch, channels).</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>输入 (batch, height, width, channels) -&gt; 输出 (batch, channels)。</translation>
    </message>
    <message>
        <source>AdaptiveAvgPool2d(1), flattened.</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>AdaptiveAvgPool2d(1)，再展平。</translation>
    </message>
    <message>
        <source>GroupNorm</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>组归一化</translation>
    </message>
    <message>
        <source>Brings each group of channels of a sample to mean 0 and variance 1, then lets each channel choose its own again.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>把样本的每组通道调到均值 0、方差 1，再让每个通道自行选定新的均值和方差。</translation>
    </message>
    <message>
        <source>μ and σ² are over all places and the channels of the group, σ² divided by their number. It does the same however large the batch, training or not.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>μ 和 σ² 取自该组的所有位置和通道，σ² 除以它们的个数。批次多大、是否在训练，结果都一样。</translation>
    </message>
    <message>
        <source>weight (channels,) starting at one, bias (channels,) starting at zero.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>weight (channels,) 初值为 1，bias (channels,) 初值为 0。</translation>
    </message>
    <message>
        <source>GroupNorm, channels second there.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>GroupNorm，那里通道在第二轴。</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>组数</translation>
    </message>
    <message>
        <source>Number of groups; it divides the channels</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>组的个数，必须能整除通道数</translation>
    </message>
    <message>
        <source>GRU</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Reads a sequence step by step and replaces only a part of its state each time: an LSTM with fewer gates.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>逐步读取序列，每次只替换状态的一部分：门更少的 LSTM。</translation>
    </message>
    <message>
        <source>Each gate has its own block of W, U and b; h before the first step is 0.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>每个门在 W、U 和 b 中各有自己的一块；第一步之前的 h 为 0。</translation>
    </message>
    <message>
        <source>(batch, time, features) -&gt; (batch, units), or (batch, time, units) with return_sequences; twice as many units when bidirectional.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>输入 (batch, time, features) -&gt; 输出 (batch, units)，设 return_sequences 时为 (batch, time, units)；双向时单元数加倍。</translation>
    </message>
    <message>
        <source>weight (features, 3 · units), recurrent_weight (units, 3 · units), bias (3 · units,), blocks in the order r, z, n, and recurrent_bias (units,), the b_r inside the reset. Weights start from U(-1/√units, 1/√units), biases at 0.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>weight (features, 3 · units)，recurrent_weight (units, 3 · units)，bias (3 · units,)，各块依次为 r、z、n；以及 recurrent_bias (units,)，即重置门内的 b_r。权重初值取自 U(-1/√units, 1/√units)，偏置初值为 0。</translation>
    </message>
    <message>
        <source>GRU(batch_first=True), the same blocks, kept transposed; it has two biases for r and z as well, of which `bias` is the sum.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>GRU(batch_first=True)，各块相同，以转置形式存放；那里 r 和 z 也各有两个偏置，这里的 `bias` 是两者之和。</translation>
    </message>
    <message>
        <source>Number of values the layer remembers</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>这一层记住的值的个数</translation>
    </message>
    <message>
        <source>Return sequences</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>返回序列</translation>
    </message>
    <message>
        <source>Whether it hands on its state after every step, or only after the last</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>是每一步之后都输出状态，还是只在最后一步之后输出</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>双向</translation>
    </message>
    <message>
        <source>Whether a second layer reads from the end to the beginning; their outputs are joined</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>是否还有一层从末尾读到开头；两者的输出拼接在一起</translation>
    </message>
    <message>
        <source>Recurrent initializer</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>循环初始化方法</translation>
    </message>
    <message>
        <source>What the weights from state to state start from; auto is uniform within ± 1 / √units</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>从状态到状态的权重从哪里开始；“自动”为 ± 1 / √units 内的均匀分布</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Where the samples enter. For points in the plane it can also hand on squares, a product and sines of them.</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>样本从这里进入。对平面上的点，还可以给出它们的平方、乘积和正弦。</translation>
    </message>
    <message>
        <source>(batch, ...), what one sample of the data is; for data of two numbers (batch, features chosen).</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>(batch, ...)，即数据中一个样本的形状；对由两个数组成的数据为 (batch, 所选特征数)。</translation>
    </message>
    <message>
        <source>nothing of the kind; the batch itself.</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>没有对应的模块；就是批次本身。</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>特征</translation>
    </message>
    <message>
        <source>What the network is given of each point (data in the plane only)</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>每个点给网络看哪些量（仅限平面上的数据）</translation>
    </message>
    <message>
        <source>x1</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>x1</translation>
    </message>
    <message>
        <source>x2</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>x2</translation>
    </message>
    <message>
        <source>x1^2</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>x1^2</translation>
    </message>
    <message>
        <source>x2^2</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>x2^2</translation>
    </message>
    <message>
        <source>x1 x2</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>x1 x2</translation>
    </message>
    <message>
        <source>sin x1</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>sin x1</translation>
    </message>
    <message>
        <source>sin x2</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>sin x2</translation>
    </message>
    <message>
        <source>LayerNorm</source>
        <extracomment>engine/layers/layer_norm</extracomment>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>Brings the values on the last axis to mean 0 and variance 1, then lets each channel choose its own again.</source>
        <extracomment>engine/layers/layer_norm</extracomment>
        <translation>把最后一轴上的值调到均值 0、方差 1，再让每个通道自行选定新的均值和方差。</translation>
    </message>
    <message>
        <source>μ and σ² are those of each row of features, σ² divided by their number.</source>
        <extracomment>engine/layers/layer_norm</extracomment>
        <translation>μ 和 σ² 取自每一行特征，σ² 除以特征的个数。</translation>
    </message>
    <message>
        <source>LayerNorm(channels).</source>
        <extracomment>engine/layers/layer_norm</extracomment>
        <translation>LayerNorm(channels)。</translation>
    </message>
    <message>
        <source>LSTM</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>Reads a sequence step by step with a memory that gates open and close: it keeps things over many steps.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>逐步读取序列，记忆由门来开合：能把内容保留很多步。</translation>
    </message>
    <message>
        <source>Each gate has its own block of W, U and b; h and c before the first step are 0.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>每个门在 W、U 和 b 中各有自己的一块；第一步之前的 h 和 c 为 0。</translation>
    </message>
    <message>
        <source>weight (features, 4 · units), recurrent_weight (units, 4 · units), bias (4 · units,), blocks in the order i, f, g, o. Weights start from U(-1/√units, 1/√units), the bias at 0, for the forget gate at `forget_bias`.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>weight (features, 4 · units)，recurrent_weight (units, 4 · units)，bias (4 · units,)，各块依次为 i、f、g、o。权重初值取自 U(-1/√units, 1/√units)，偏置初值为 0，遗忘门的偏置初值为 `forget_bias`。</translation>
    </message>
    <message>
        <source>LSTM(batch_first=True), the same blocks, kept transposed, with two biases, of which this is the sum; they are drawn there.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>LSTM(batch_first=True)，各块相同，以转置形式存放；那里有两个偏置，这里是两者之和；那里的偏置随机初始化。</translation>
    </message>
    <message>
        <source>Forget bias</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>遗忘门偏置</translation>
    </message>
    <message>
        <source>What the biases of the forget gates start at; the higher, the longer it remembers</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>遗忘门偏置的初值；越大，记得越久</translation>
    </message>
    <message>
        <source>MaxPool2D</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, channel by channel: what was found, no matter exactly where.</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>逐通道取每个窗口的最大值：发现了什么，而不管具体在哪里。</translation>
    </message>
    <message>
        <source>The gradient goes to the largest value alone.</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>梯度只传给最大的那个值。</translation>
    </message>
    <message>
        <source>MaxPool2d, channels second. Among equal values the gradient goes to the first across, then down; there to the first down, then across.</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>MaxPool2d，通道在第二轴。有多个相等的最大值时，这里的梯度传给先横后竖的第一个；那里传给先竖后横的第一个。</translation>
    </message>
    <message>
        <source>Multiply</source>
        <extracomment>engine/layers/multiply</extracomment>
        <translation>相乘</translation>
    </message>
    <message>
        <source>Multiplies its inputs, value by value. With a sigmoid on one of them it is a gate.</source>
        <extracomment>engine/layers/multiply</extracomment>
        <translation>把各个输入逐值相乘。其中一个经过 sigmoid 时，就是一个门。</translation>
    </message>
    <message>
        <source>x1 * x2, which also takes shapes that only broadcast.</source>
        <extracomment>engine/layers/multiply</extracomment>
        <translation>x1 * x2，它也接受只有广播后才一致的形状。</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>The last neurons, as many as the data and the loss ask for; then the loss.</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>最后的神经元，个数由数据和损失决定；之后就是损失。</translation>
    </message>
    <message>
        <source>(batch, ..., in) -&gt; (batch, ..., width).</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>输入 (batch, ..., in) -&gt; 输出 (batch, ..., width)。</translation>
    </message>
    <message>
        <source>Linear, which keeps weight as (width, in) and draws the bias. L1 and L2 here are the textbook sums l1 Σ|w| and l2 Σw², so l2 is half of a weight decay.</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>Linear，那里 weight 存为 (width, in)，偏置随机初始化。这里的 L1 和 L2 是教科书上的求和 l1 Σ|w| 和 l2 Σw²，所以 l2 是权重衰减的一半。</translation>
    </message>
    <message>
        <source>Function applied to the outputs; leave it linear where the loss contains one</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>应用于输出的函数；损失已包含函数时，保持线性即可</translation>
    </message>
    <message>
        <source>Positional encoding</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>位置编码</translation>
    </message>
    <message>
        <source>Adds to each step a pattern that tells where it stands, since attention by itself does not know.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>给每一步加上一个表明其位置的模式，因为注意力本身不知道位置。</translation>
    </message>
    <message>
        <source>Sinusoidal, P is fixed waves; learned, P is trained.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>选“正弦”时，P 是固定的波；选“可学习”时，P 参与训练。</translation>
    </message>
    <message>
        <source>(batch, time, d) -&gt; the same.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>输入 (batch, time, d) -&gt; 输出形状不变。</translation>
    </message>
    <message>
        <source>position (time, d) from N(0, 0.02²), where learned.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>选“可学习”时，position (time, d) 取自 N(0, 0.02²)。</translation>
    </message>
    <message>
        <source>nothing of the kind.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>没有对应的模块。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Fixed waves, or numbers that are trained</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>固定的波，或参与训练的数</translation>
    </message>
    <message>
        <source>sinusoidal</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>正弦</translation>
    </message>
    <message>
        <source>learned</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>可学习</translation>
    </message>
    <message>
        <source>Reshape</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>重塑</translation>
    </message>
    <message>
        <source>Lays the values of a sample out in another shape, in the same order: 64 as 8×8×1, say.</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>把样本的值按原来的顺序排成另一种形状，例如把 64 排成 8×8×1。</translation>
    </message>
    <message>
        <source>One length may be -1: what is left for it.</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>其中一个长度可以是 -1：取余下的长度。</translation>
    </message>
    <message>
        <source>(batch, ...) -&gt; (batch, *shape), the last axis running fastest.</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>输入 (batch, ...) -&gt; 输出 (batch, *shape)，最后一轴变化最快。</translation>
    </message>
    <message>
        <source>x.reshape(len(x), *shape).</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>x.reshape(len(x), *shape)。</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>形状</translation>
    </message>
    <message>
        <source>Lengths of the axes of one sample; -1 for what is left</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>一个样本各轴的长度；-1 表示余下的长度</translation>
    </message>
    <message>
        <source>RNN</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>RNN</translation>
    </message>
    <message>
        <source>Reads a sequence step by step and keeps a state, made anew at each step.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>逐步读取序列，并保持一个状态，每一步都重新计算。</translation>
    </message>
    <message>
        <source>Gradients fade or grow with every step they go back, so that it forgets what was some ten steps before. h before the first step is 0.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>梯度每往回传一步就减弱或增大，所以大约十步之前的内容就忘了。第一步之前的 h 为 0。</translation>
    </message>
    <message>
        <source>weight (features, units), recurrent_weight (units, units) from U(-1/√units, 1/√units), bias (units,) starting at zero.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>weight (features, units)，recurrent_weight (units, units) 取自 U(-1/√units, 1/√units)，bias (units,) 初值为 0。</translation>
    </message>
    <message>
        <source>RNN(batch_first=True), kept transposed, with two biases, of which this is the sum.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>RNN(batch_first=True)，以转置形式存放；那里有两个偏置，这里是两者之和。</translation>
    </message>
    <message>
        <source>Function applied to the state at each step</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>每一步应用于状态的函数</translation>
    </message>
    <message>
        <source>tanh</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>tanh</translation>
    </message>
    <message>
        <source>relu</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>relu</translation>
    </message>
    <message>
        <source>Self attention</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>自注意力</translation>
    </message>
    <message>
        <source>Lets every step look at every other and take from those that matter to it.</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>让每一步都看其他各步，并从对它重要的那些步获取信息。</translation>
    </message>
    <message>
        <source>q, k and v are the three blocks of x W + b. Padded steps are not looked at; a causal one looks back only.</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>q、k 和 v 是 x W + b 的三块。填充的步不参与；设为因果时只能回看。</translation>
    </message>
    <message>
        <source>weight (d, 3 · d) with the blocks q, k, v, bias (3 · d,), output_weight (d, d), output_bias (d,); Glorot uniform and zeros.</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>weight (d, 3 · d)，各块为 q、k、v，bias (3 · d,)，output_weight (d, d)，output_bias (d,)；初值为 Glorot 均匀分布和零。</translation>
    </message>
    <message>
        <source>MultiheadAttention(batch_first=True), kept transposed.</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>MultiheadAttention(batch_first=True)，以转置形式存放。</translation>
    </message>
    <message>
        <source>Heads</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>头数</translation>
    </message>
    <message>
        <source>How many things a step can look for at once; must divide the features</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>一步能同时寻找多少种内容；必须能整除特征数</translation>
    </message>
    <message>
        <source>Causal</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>因果</translation>
    </message>
    <message>
        <source>Whether a step sees only itself and those before, to tell the next</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>每一步是否只看自己和之前的步，以便预测下一步</translation>
    </message>
    <message>
        <source>Time last</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>时间末步</translation>
    </message>
    <message>
        <source>Hands on what is at the last step of a sequence that is no padding.</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>输出序列中最后一个非填充步的内容。</translation>
    </message>
    <message>
        <source>A sequence of padding alone gives its first step.</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>全是填充的序列给出它的第一步。</translation>
    </message>
    <message>
        <source>(batch, time, features) -&gt; (batch, features).</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>输入 (batch, time, features) -&gt; 输出 (batch, features)。</translation>
    </message>
    <message>
        <source>x[:, -1], which knows of no padding.</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>x[:, -1]，它不识别填充。</translation>
    </message>
    <message>
        <source>Time mean</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>时间平均</translation>
    </message>
    <message>
        <source>The mean over the steps of a sequence that are no padding.</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>对序列中所有非填充的步取平均。</translation>
    </message>
    <message>
        <source>A sequence of padding alone gives 0.</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>全是填充的序列给出 0。</translation>
    </message>
    <message>
        <source>x.mean(1), which knows of no padding.</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>x.mean(1)，它不识别填充。</translation>
    </message>
    <message>
        <source>Transformer block</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>Transformer 模块</translation>
    </message>
    <message>
        <source>Lets every step of a sequence look at the others, then think by itself; what it finds is added to what came in.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>让序列的每一步看其他各步，再各自思考；得到的结果加到输入上。</translation>
    </message>
    <message>
        <source>A is self-attention, F two dense layers with f between, N layer normalization and D dropout.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>A 是自注意力，F 是两个全连接层，f 夹在其间，N 是层归一化，D 是 Dropout。</translation>
    </message>
    <message>
        <source>those of its parts.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>各组成部分的数组。</translation>
    </message>
    <message>
        <source>TransformerEncoderLayer(batch_first=True), with norm_first for before; its dropout also acts within attention and between the dense layers.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>TransformerEncoderLayer(batch_first=True)，“之前”对应 norm_first；它的 Dropout 还作用于注意力内部和两个全连接层之间。</translation>
    </message>
    <message>
        <source>Number of neurons between the two dense layers</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>两个全连接层之间神经元的个数</translation>
    </message>
    <message>
        <source>Function between the two dense layers</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>两个全连接层之间的函数</translation>
    </message>
    <message>
        <source>Norm</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Normalize before attention and dense layers, which is steadier, or after</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>归一化放在注意力和全连接层之前（更稳定）还是之后</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Fraction dropped of what attention and dense layers add; 0 leaves dropout out</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>注意力和全连接层所加内容中被丢弃的比例；0 表示不用 Dropout</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images are shifted, turned and resized a little, so that a network learns what stays the same.</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>把图像略微平移、旋转和缩放，让网络学到其中不变的东西。</translation>
    </message>
    <message>
        <source>Between pixels values are interpolated; what comes in from outside is 0, the background.</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>像素之间的值通过插值得到；从外面移进来的为 0，即背景。</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>平移</translation>
    </message>
    <message>
        <source>Moved up to this share of its height and width, up, down and sideways</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>向上下左右移动，最多为高度和宽度的这个比例</translation>
    </message>
    <message>
        <source>Rotate</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Turned by up to this angle, to the left or the right</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>向左或向右旋转，最多这个角度</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Made larger or smaller by a factor between 1 - this and 1 + this</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>放大或缩小，倍数在 1 减去它与 1 加上它之间</translation>
    </message>
    <message>
        <source>Flip</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Every second image is mirrored; not for digits and letters, which mean something else then</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>每两幅图像中有一幅做镜像；数字和字母不适用，镜像后意思就变了</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>不翻转</translation>
    </message>
    <message>
        <source>left-right</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>左右</translation>
    </message>
    <message>
        <source>up-down</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>上下</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>两者</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>data/points</extracomment>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to every pixel, where white is 1</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>加到每个像素上的噪声的标准差，白色为 1</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Side of a square set to 0 at a random place, as a share of the image&apos;s</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>在随机位置置 0 的正方形的边长，以占图像的比例表示</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>data/augmentations/none</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Samples are learned from as they are.</source>
        <extracomment>data/augmentations/none</extracomment>
        <translation>按样本原样学习。</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>panels/data.py</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>Points are moved a little, so that a network learns surroundings rather than single places.</source>
        <extracomment>data/augmentations/points</extracomment>
        <translation>把点略微移动，让网络学到的是一片区域，而不是单个位置。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>data/augmentations/points</extracomment>
        <translation>抖动</translation>
    </message>
    <message>
        <source>How far points are moved: standard deviation in each direction, in the units that the network gets</source>
        <extracomment>data/augmentations/points</extracomment>
        <translation>点移动多远：每个方向上的标准差，单位与网络得到的输入相同</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>panels/data.py</extracomment>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>Series are made larger or smaller, noisy, or shorter, so that a network learns their shape.</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>把时间序列放大或缩小、加噪声或缩短，让网络学到它的形态。</translation>
    </message>
    <message>
        <source>Each series is multiplied by a number between 1 - this and 1 + this, and what is to be forecast with it</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>每条时间序列及其要预测的值，都乘以 1 减去它与 1 加上它之间的一个数</translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to every value, in the units that the network gets</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>加到每个值上的噪声的标准差，单位与网络得到的输入相同</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>截短</translation>
    </message>
    <message>
        <source>Up to this share of the oldest steps is cut off; the first value that is left stands in their place</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>最早的步最多截去这个比例；余下的第一个值填到它们的位置</translation>
    </message>
    <message>
        <source>Where samples come from. What a person can change about it are its settings.</source>
        <extracomment>data/dataset</extracomment>
        <translation>样本的来源。其中人可以更改的，就是它的设置。</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>data/sets/adding</extracomment>
        <translation>加法</translation>
    </message>
    <message>
        <source>Random numbers, two of them marked: what do the two add up to? Always saying 1 has a squared error of 1/6.</source>
        <extracomment>data/sets/adding</extracomment>
        <translation>一串随机数，其中两个有标记：这两个数之和是多少？总答 1 的平方误差为 1/6。</translation>
    </message>
    <message>
        <source>Each step holds a number, uniform in [0, 1], and 1 or 0 for marked or not; one mark lies in each half.</source>
        <extracomment>data/sets/adding</extracomment>
        <translation>每一步有一个 [0, 1] 内均匀分布的数，以及表示有无标记的 1 或 0；前后两半各有一个标记。</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>步数</translation>
    </message>
    <message>
        <source>How many steps a sequence has</source>
        <extracomment>data/sequences</extracomment>
        <translation>一个序列有多少步</translation>
    </message>
    <message>
        <source>Shortest</source>
        <extracomment>data/sequences</extracomment>
        <translation>最短</translation>
    </message>
    <message>
        <source>How many steps the shortest sequence has, at least 2; equal where all have as many</source>
        <extracomment>data/sequences</extracomment>
        <translation>最短的序列有多少步，至少 2 步；“等长”表示所有序列一样长</translation>
    </message>
    <message>
        <source>equal</source>
        <extracomment>data/sequences.py</extracomment>
        <translation>等长</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>样本</translation>
    </message>
    <message>
        <source>How many sequences, over all parts</source>
        <extracomment>data/sequences</extracomment>
        <translation>序列的总数，含所有部分</translation>
    </message>
    <message>
        <source>Validation</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Share of the samples kept out of training, to see whether the network has learned or memorized</source>
        <extracomment>data/images</extracomment>
        <translation>不用于训练的样本所占比例，用来看网络是学会了还是死记硬背</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Share of the samples kept aside until training is over</source>
        <extracomment>data/letters</extracomment>
        <translation>一直留到训练结束的样本所占比例</translation>
    </message>
    <message>
        <source>Admission</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>录取</translation>
    </message>
    <message>
        <source>Six scores of an examination, admitted from a total of 660 up: one neuron with a step decides it.</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>六门考试的分数，总分 660 起录取：一个带阶跃函数的神经元就能判定。</translation>
    </message>
    <message>
        <source>Its weights are 1, its bias is -660. Full marks are 150 in three subjects and 100 in three; about half the candidates pass. Noise blurs the decision: it looks at totals that are off by a normal deviation of 100 · noise. The scores are whole numbers as they are, not scaled: descent wants a small rate here.</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>它的权重都是 1，偏置是 -660。三门满分 150，另三门满分 100；约一半考生通过。噪声使判定变得模糊：判定所看的总分带有正态偏差，标准差为 100 · 噪声。分数是原样的整数，没有缩放：梯度下降在这里需要很小的学习率。</translation>
    </message>
    <message>
        <source>How many points are drawn, over all parts</source>
        <extracomment>data/points</extracomment>
        <translation>取多少个点，含所有部分</translation>
    </message>
    <message>
        <source>How strongly chance disturbs the rule: 0 is clean</source>
        <extracomment>data/points</extracomment>
        <translation>随机性对规律的干扰有多强：0 表示没有噪声</translation>
    </message>
    <message>
        <source>Airline passengers</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>航空乘客</translation>
    </message>
    <message>
        <source>Monthly passengers of international airlines, 1949 to 1960: every summer a peak, every year a higher one.</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>1949 到 1960 年国际航线每月的乘客数：每年夏天一个高峰，一年比一年高。</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>data/series</extracomment>
        <translation>过去值</translation>
    </message>
    <message>
        <source>How many values the network is given</source>
        <extracomment>data/series</extracomment>
        <translation>给网络看多少个值</translation>
    </message>
    <message>
        <source>Ahead</source>
        <extracomment>data/series</extracomment>
        <translation>预测步数</translation>
    </message>
    <message>
        <source>How many values it forecasts</source>
        <extracomment>data/series</extracomment>
        <translation>网络预测多少个值</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>缩放方式</translation>
    </message>
    <message>
        <source>Standard gives each column mean 0 and deviation 1, min-max brings it to 0..1; fitted on the training part</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>“标准化”使每列均值为 0、标准差为 1，“最小-最大”把每列变到 0..1；都按训练集确定</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>标准化</translation>
    </message>
    <message>
        <source>min-max</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>最小-最大</translation>
    </message>
    <message>
        <source>Own arrays</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>自己的数组</translation>
    </message>
    <message>
        <source>Arrays from your own .npy or .npz file: an array of samples and one of their answers.</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>来自你自己的 .npy 或 .npz 文件的数组：一个样本数组和一个对应的答案数组。</translation>
    </message>
    <message>
        <source>Bytes of three or four axes are images; other numbers are rows (samples, features) or sequences (samples, time, features). Answers in whole numbers or words are classes.</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>三轴或四轴的字节是图像；其他数是行 (samples, features) 或序列 (samples, time, features)。整数或文字的答案是类别。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>答案</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Scaling of target</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>目标的缩放方式</translation>
    </message>
    <message>
        <source>Blobs</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>圆团</translation>
    </message>
    <message>
        <source>As many round clouds as wanted, one class each: the simplest task with more than two classes.</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>想要多少个圆团就有多少个，各为一类：两类以上的任务中最简单的一种。</translation>
    </message>
    <message>
        <source>The centers stand on a circle of radius 4; points lie around them with a normal deviation of 0.5 + 2 · noise, kept within the square.</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>各中心位于半径为 4 的圆上；点按标准差 0.5 + 2 · 噪声的正态分布散落在四周，不超出正方形。</translation>
    </message>
    <message>
        <source>How many clouds there are</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>圆团的个数</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>乳腺癌</translation>
    </message>
    <message>
        <source>Benign or malignant, told from the shapes of cell nuclei: 569 tumors, 357 of them benign.</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>根据细胞核的形状判断良性还是恶性：569 个肿瘤，其中 357 个良性。</translation>
    </message>
    <message>
        <source>Ten properties of the nuclei in a picture, each as mean, standard error and mean of the three worst.</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>一幅图像中细胞核的十种特性，每种给出均值、标准误差和最差三个的均值。</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>圆</translation>
    </message>
    <message>
        <source>A disk of one class inside a ring of the other: no straight line separates them.</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>一类是圆盘，另一类是围着它的圆环：没有一条直线能把它们分开。</translation>
    </message>
    <message>
        <source>The disk reaches to 2.5, the ring from 3.5 to 5. Noise labels a point by a place up to 5 · noise away in x1 and x2.</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>圆盘的半径到 2.5，圆环从 3.5 到 5。有噪声时，点的类别取自 x1 和 x2 方向上相距最多 5 · 噪声的位置。</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>How far diabetes has gone after a year, told from ten measurements at its start: 442 patients.</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>根据起初的十项测量，判断一年后糖尿病发展到什么程度：442 位患者。</translation>
    </message>
    <message>
        <source>The progression is a number from 25 to 346; even good models explain only half of it.</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>发展程度是 25 到 346 的数；再好的模型也只能解释其中一半。</translation>
    </message>
    <message>
        <source>Digits 8×8</source>
        <extracomment>data/sets/digits_8x8</extracomment>
        <translation>小幅数字 8×8</translation>
    </message>
    <message>
        <source>Handwritten digits on 8×8 pixels of 17 grays: 1 797 of them, small enough to learn in seconds.</source>
        <extracomment>data/sets/digits_8x8</extracomment>
        <translation>8×8 像素、17 级灰度的手写数字：共 1 797 个，小到几秒就能学会。</translation>
    </message>
    <message>
        <source>Each pixel counts the ink in a square of 4×4, 0 to 16; `Samples.scale` brings them to 0..1.</source>
        <extracomment>data/sets/digits_8x8</extracomment>
        <translation>每个像素统计 4×4 方格内的墨迹，0 到 16；`Samples.scale` 把它们变到 0..1。</translation>
    </message>
    <message>
        <source>Echo</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>回声</translation>
    </message>
    <message>
        <source>Random symbols, of which the first is asked for after the last: it shows how long a network remembers.</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>一串随机符号，最后一个之后要答出第一个：看网络能记多久。</translation>
    </message>
    <message>
        <source>Each step holds a single 1 at the place of its symbol. All steps but the first are distraction.</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>每一步只在其符号的位置上有一个 1。除第一步外，其余都是干扰。</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>符号数</translation>
    </message>
    <message>
        <source>How many different symbols there are</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>有多少种不同的符号</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>Clothes, shoes and bags, 28×28 gray pixels: 10 000 to learn from and 2 000 others for the test.</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>衣服、鞋和包，28×28 灰度像素：10 000 个用于学习，另有 2 000 个用于测试。</translation>
    </message>
    <message>
        <source>The first sixth of Fashion-MNIST, made as a harder stand-in for MNIST&apos;s digits: shirts, coats and pullovers look much alike. Pixels are bytes, 0 is background; `Samples.scale` brings them to 0..1.</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>Fashion-MNIST 的前六分之一，用来代替 MNIST 的数字，难度更大：衬衫、大衣和套头衫看起来很像。像素是字节，0 为背景；`Samples.scale` 把它们变到 0..1。</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <extracomment>data/sets/gaussians</extracomment>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Two round clouds of points: a single neuron separates them.</source>
        <extracomment>data/sets/gaussians</extracomment>
        <translation>两团圆形的点：一个神经元就能把它们分开。</translation>
    </message>
    <message>
        <source>Centers (-2, -2) and (2, 2), variance 0.5 + 7 · noise in x1 and x2; what falls outside the square is drawn again.</source>
        <extracomment>data/sets/gaussians</extracomment>
        <translation>中心为 (-2, -2) 和 (2, 2)，x1 和 x2 的方差为 0.5 + 7 · 噪声；落在正方形外的重新抽取。</translation>
    </message>
    <message>
        <source>Hand-drawn points</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>手绘点</translation>
    </message>
    <message>
        <source>Points drawn into the plane by hand, on the picture of what the network says there.</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>亲手画到平面上的点，画在显示网络判断的图像上。</translation>
    </message>
    <message>
        <source>A network that learns them goes on with the weights it has when points come or go.</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>增减点时，学习它们的网络从现有的权重继续。</translation>
    </message>
    <message>
        <source>The points: place and answer. Draw and erase them on the surface in the output panel</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>各个点：位置和答案。在“输出”面板的曲面上绘制和擦除</translation>
    </message>
    <message>
        <source>What is asked for: classes, or a number</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>要网络回答什么：类别，还是数值</translation>
    </message>
    <message>
        <source>classes</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>How many classes there are, where classes are asked for</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>要求回答类别时，共有多少个类别</translation>
    </message>
    <message>
        <source>Hills</source>
        <extracomment>data/sets/hills</extracomment>
        <translation>山丘</translation>
    </message>
    <message>
        <source>Three hills and three hollows: a surface that one layer of a few neurons cannot follow.</source>
        <extracomment>data/sets/hills</extracomment>
        <translation>三座山丘和三个洼地：只有一层、神经元不多的网络拟合不了的曲面。</translation>
    </message>
    <message>
        <source>y = Σ ± exp(-d² / (2 · 1.2²)), d the distance from each top; x1 and x2 are uniform in [-6, 6], noise is the standard deviation of what is added to y.</source>
        <extracomment>data/sets/hills</extracomment>
        <translation>y = Σ ± exp(-d² / (2 · 1.2²))，d 是到各顶点的距离；x1 和 x2 在 [-6, 6] 内均匀分布，噪声是加到 y 上的值的标准差。</translation>
    </message>
    <message>
        <source>Own images</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>自己的图像</translation>
    </message>
    <message>
        <source>Pictures from your own folder or zip: PNG or JPEG of any size, in a folder for each class.</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>来自你自己的文件夹或 zip 的图像：任意大小的 PNG 或 JPEG，每个类别放在一个文件夹中。</translation>
    </message>
    <message>
        <source>Each is brought to one size; pixels are bytes, `Samples.scale` brings them to 0..1.</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>每幅图像都变为同一尺寸；像素是字节，`Samples.scale` 把它们变到 0..1。</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height to which each picture is brought</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>每幅图像统一成的高度</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width to which each picture is brought</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>每幅图像统一成的宽度</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>适应大小</translation>
    </message>
    <message>
        <source>Crop: the middle fills the size. Pad: all of it stands there, black beside. Stretch: proportions are lost</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>裁切：中间部分填满整个尺寸。补边：完整保留，两旁为黑色。拉伸：不保持比例</translation>
    </message>
    <message>
        <source>crop</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>裁切</translation>
    </message>
    <message>
        <source>pad</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>补边</translation>
    </message>
    <message>
        <source>stretch</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Color</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Gray has one number a pixel, color three: red, green, blue</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>灰度的每个像素是一个数，彩色是三个：红、绿、蓝</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>灰度</translation>
    </message>
    <message>
        <source>color</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Iris</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>Three species of iris, told apart by the size of their sepals and petals: 150 flowers, 50 of each.</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>三种鸢尾花，凭萼片和花瓣的大小区分：150 朵，每种 50 朵。</translation>
    </message>
    <message>
        <source>Choose two features to see the regions that the network draws between the species.</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>选择两个特征，就能看到网络在几个种之间划分出的区域。</translation>
    </message>
    <message>
        <source>Which measurements the network is given</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>给网络看哪些测量值</translation>
    </message>
    <message>
        <source>sepal length</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>萼片长度</translation>
    </message>
    <message>
        <source>sepal width</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>萼片宽度</translation>
    </message>
    <message>
        <source>petal length</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>花瓣长度</translation>
    </message>
    <message>
        <source>petal width</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>花瓣宽度</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>data/sets/line</extracomment>
        <translation>直线</translation>
    </message>
    <message>
        <source>Points on the line y = 2x + 3: one neuron finds the 2 as its weight and the 3 as its bias.</source>
        <extracomment>data/sets/line</extracomment>
        <translation>直线 y = 2x + 3 上的点：一个神经元就能学到，权重是 2，偏置是 3。</translation>
    </message>
    <message>
        <source>x is uniform in [-1, 1]; noise is the standard deviation of what is added to y.</source>
        <extracomment>data/sets/line</extracomment>
        <translation>x 在 [-1, 1] 内均匀分布；噪声是加到 y 上的值的标准差。</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <extracomment>data/sets/mnist</extracomment>
        <translation>MNIST 手写数字</translation>
    </message>
    <message>
        <source>Handwritten digits, 28×28 gray pixels: 60 000 to learn from and 10 000 others for the test.</source>
        <extracomment>data/sets/mnist</extracomment>
        <translation>手写数字，28×28 灰度像素：60 000 个用于学习，另有 10 000 个用于测试。</translation>
    </message>
    <message>
        <source>Pixels are bytes, 0 is background; `Samples.scale` brings them to 0..1. Mean 0.1307, standard deviation 0.3081.</source>
        <extracomment>data/sets/mnist</extracomment>
        <translation>像素是字节，0 为背景；`Samples.scale` 把它们变到 0..1。均值 0.1307，标准差 0.3081。</translation>
    </message>
    <message>
        <source>Moons</source>
        <extracomment>data/sets/moons</extracomment>
        <translation>双月</translation>
    </message>
    <message>
        <source>Two half moons that reach into each other: a curve with one bend separates them.</source>
        <extracomment>data/sets/moons</extracomment>
        <translation>两个半月互相嵌入：只弯一次的曲线就能把它们分开。</translation>
    </message>
    <message>
        <source>Half circles of radius 3, the lower one shifted by 3 to the right and 1.5 down; noise moves a point in x1 and x2 by a normal deviation of 3 · noise, kept within the square.</source>
        <extracomment>data/sets/moons</extracomment>
        <translation>半径为 3 的半圆，下面的一个向右移 3、向下移 1.5；噪声使点在 x1 和 x2 方向上按标准差 3 · 噪声的正态分布偏移，不超出正方形。</translation>
    </message>
    <message>
        <source>First names, letter by letter</source>
        <extracomment>data/sets/name_letters</extracomment>
        <translation>人名，逐字母</translation>
    </message>
    <message>
        <source>First names in the United States, to tell the next letter at every step, and so to invent names.</source>
        <extracomment>data/sets/name_letters</extracomment>
        <translation>美国人的名字，每一步预测下一个字母，由此也能造出新名字。</translation>
    </message>
    <message>
        <source>5 163 names, each behind a line break and padded at its end to 12 steps. The target of each letter is the next, that of the last the line break; targets at padding do not count.</source>
        <extracomment>data/sets/name_letters</extracomment>
        <translation>5 163 个名字，各以换行符开头，末尾填充到 12 步。每个字母的目标是下一个字母，最后一个字母的目标是换行符；填充处的目标不计入。</translation>
    </message>
    <message>
        <source>First names</source>
        <extracomment>data/sets/names</extracomment>
        <translation>人名</translation>
    </message>
    <message>
        <source>First names in the United States, letter by letter: women&apos;s and men&apos;s, told apart by their sound.</source>
        <extracomment>data/sets/names</extracomment>
        <translation>美国人的名字，逐个字母读：凭读音区分女名和男名。</translation>
    </message>
    <message>
        <source>5 163 names, padded at the end to 11 letters; one that is borne by both is counted where it is commoner. Always saying female is right for three in four.</source>
        <extracomment>data/sets/names</extracomment>
        <translation>5 163 个名字，末尾填充到 11 个字母；男女通用的名字归入更常用的一边。总答“女”，四个能答对三个。</translation>
    </message>
    <message>
        <source>Parity</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>奇偶性</translation>
    </message>
    <message>
        <source>Random bits, one a step: is the number of ones even or odd? A single wrong step makes the answer wrong.</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>随机的比特，每步一个：1 的个数是偶数还是奇数？错一步，答案就错。</translation>
    </message>
    <message>
        <source>Bits are 0 and 1.</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>比特是 0 和 1。</translation>
    </message>
    <message>
        <source>Penguins</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>企鹅</translation>
    </message>
    <message>
        <source>Three species of penguins, some of them not fully measured: 344 birds, 11 with gaps.</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>三种企鹅，有的测量不全：344 只，其中 11 只有缺失值。</translation>
    </message>
    <message>
        <source>Island and sex are words; each word becomes an input of its own, 1 where it applies and 0 elsewhere.</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>岛屿和性别是文字；每个词变成一个单独的输入，符合时为 1，否则为 0。</translation>
    </message>
    <message>
        <source>bill length (mm)</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>喙长（mm）</translation>
    </message>
    <message>
        <source>bill depth (mm)</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>喙高（mm）</translation>
    </message>
    <message>
        <source>flipper length (mm)</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>鳍肢长度（mm）</translation>
    </message>
    <message>
        <source>body mass (g)</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>体重（g）</translation>
    </message>
    <message>
        <source>island</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>岛屿</translation>
    </message>
    <message>
        <source>sex</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>性别</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>What to do with gaps: put the mean of the training part there (0 for every word), or leave the bird out</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>如何处理缺失值：填入训练集的均值（文字则全部为 0），或不用这只企鹅</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>均值</translation>
    </message>
    <message>
        <source>leave out</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>舍去</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>data/sets/plane</extracomment>
        <translation>平面</translation>
    </message>
    <message>
        <source>A tilted plane, y = (x1 + x2) / 10: the simplest surface, one neuron is enough.</source>
        <extracomment>data/sets/plane</extracomment>
        <translation>倾斜的平面，y = (x1 + x2) / 10：最简单的曲面，一个神经元就够了。</translation>
    </message>
    <message>
        <source>x1 and x2 are uniform in [-6, 6]; noise is the standard deviation of what is added to y.</source>
        <extracomment>data/sets/plane</extracomment>
        <translation>x1 和 x2 在 [-6, 6] 内均匀分布；噪声是加到 y 上的值的标准差。</translation>
    </message>
    <message>
        <source>Pride and Prejudice</source>
        <extracomment>data/sets/pride_and_prejudice</extracomment>
        <translation>傲慢与偏见</translation>
    </message>
    <message>
        <source>A novel in English, to tell the next character.</source>
        <extracomment>data/sets/pride_and_prejudice</extracomment>
        <translation>一部英文小说，用来预测下一个字符。</translation>
    </message>
    <message>
        <source>684 767 characters, 75 different ones.</source>
        <extracomment>data/sets/pride_and_prejudice</extracomment>
        <translation>684 767 个字符，其中 75 种不同。</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>formats/help_topic.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How many characters the network is given</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>给网络看多少个字符</translation>
    </message>
    <message>
        <source>How many characters lie between the beginnings of two samples</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>两个样本的开头相隔多少个字符</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>预测位置</translation>
    </message>
    <message>
        <source>Where the next character is asked for: behind each one of the window, or behind the last only</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>在哪里要求预测下一个字符：窗口的每个字符之后，或只在最后一个之后</translation>
    </message>
    <message>
        <source>at every step</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>每一步</translation>
    </message>
    <message>
        <source>after the window</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>窗口之后</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>词表</translation>
    </message>
    <message>
        <source>How many of the commonest characters are told apart; the rarer ones all become □</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>区分多少个最常见的字符；更少见的都变为 □</translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>三环</translation>
    </message>
    <message>
        <source>Three rings around each other, one class each: each border is a closed curve.</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>三个圆环层层相套，各为一类：每条边界都是闭合曲线。</translation>
    </message>
    <message>
        <source>Radii 1.25, 3 and 4.75, a third of the samples each; noise moves a point in x1 and x2 by a normal deviation of 2 · noise, kept within the square.</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>半径为 1.25、3 和 4.75，各占样本的三分之一；噪声使点在 x1 和 x2 方向上按标准差 2 · 噪声的正态分布偏移，不超出正方形。</translation>
    </message>
    <message>
        <source>Sine</source>
        <extracomment>data/sets/sine_1d</extracomment>
        <translation>正弦</translation>
    </message>
    <message>
        <source>A wave, y = sin x: a curve that a network bends itself along, neuron by neuron.</source>
        <extracomment>data/sets/sine_1d</extracomment>
        <translation>一道波，y = sin x：网络一个神经元接一个神经元地弯成这条曲线。</translation>
    </message>
    <message>
        <source>x is uniform in [-6, 6], nearly two periods; noise is the standard deviation of what is added to y.</source>
        <extracomment>data/sets/sine_1d</extracomment>
        <translation>x 在 [-6, 6] 内均匀分布，接近两个周期；噪声是加到 y 上的值的标准差。</translation>
    </message>
    <message>
        <source>Spiral</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Two arms wound into each other: the hardest of the pictures, it takes several layers or many neurons.</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>两条旋臂互相缠绕：这类图中最难的一种，需要几个层或许多神经元。</translation>
    </message>
    <message>
        <source>Each arm goes out to 5 in one and three quarter turns; noise moves a point by up to 1 · noise in x1 and x2.</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>每条旋臂转一又四分之三圈，到半径 5；噪声使点在 x1 和 x2 方向上最多偏移 1 · 噪声。</translation>
    </message>
    <message>
        <source>Sunspots</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>太阳黑子</translation>
    </message>
    <message>
        <source>Yearly sunspot numbers, 1700 to 2008: they rise and fall in some eleven years, never quite alike.</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>1700 到 2008 年每年的太阳黑子数：约十一年一起一落，从不完全相同。</translation>
    </message>
    <message>
        <source>Own table</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>自己的表格</translation>
    </message>
    <message>
        <source>A table from your own file: CSV, TSV or Excel. Numbers are scaled; each word becomes an input, 0 or 1.</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>来自你自己文件的表格：CSV、TSV 或 Excel。数值会缩放；每个词变成一个输入，取 0 或 1。</translation>
    </message>
    <message>
        <source>Rows that lack what is to be told are left out. What fills gaps and what scales is taken from the training part.</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>缺少目标值的行会舍去。填补缺失值和缩放所用的量都取自训练集。</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>panels/importing/table_page.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>panels/importing/table_page.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>The column that the network is to tell</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>网络要预测的列</translation>
    </message>
    <message>
        <source>What to do with gaps: fill in the mean or the most frequent word of the training part, leave the row out, or tell the network of each gap by an input of its own</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>如何处理缺失值：填入训练集的均值或最常见的词，舍去该行，或用一个单独的输入告诉网络这里缺失</translation>
    </message>
    <message>
        <source>fill in</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>填补</translation>
    </message>
    <message>
        <source>own category</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>单独一类</translation>
    </message>
    <message>
        <source>Tang poems</source>
        <extracomment>data/sets/tang_poems</extracomment>
        <translation>唐诗</translation>
    </message>
    <message>
        <source>313 Chinese poems of the Tang dynasty, to tell the next character.</source>
        <extracomment>data/sets/tang_poems</extracomment>
        <translation>313 首唐诗，用来预测下一个字。</translation>
    </message>
    <message>
        <source>28 002 characters, 2 578 different ones; title, author and lines, a blank line between poems.</source>
        <extracomment>data/sets/tang_poems</extracomment>
        <translation>28 002 个字，其中 2 578 个不同；依次为题目、作者和诗句，诗与诗之间空一行。</translation>
    </message>
    <message>
        <source>Own text</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>自己的文本</translation>
    </message>
    <message>
        <source>A text from your own file, to tell the next character: UTF-8, GB18030 and others.</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>来自你自己文件的文本，用来预测下一个字符：UTF-8、GB18030 等编码。</translation>
    </message>
    <message>
        <source>Line breaks of all systems count as one character.</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>各种系统的换行都算一个字符。</translation>
    </message>
    <message>
        <source>Own texts in classes</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>自己的分类文本</translation>
    </message>
    <message>
        <source>Short texts from your own folder or zip, character by character: .txt files in a folder for each class.</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>来自你自己的文件夹或 zip 的短文本，逐个字符读：.txt 文件，每个类别放在一个文件夹中。</translation>
    </message>
    <message>
        <source>Of each text the first characters are read; shorter ones are padded at their end.</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>每篇文本读取开头的若干字符；较短的在末尾填充。</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>How many characters of each text are read</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>每篇文本读取多少个字符</translation>
    </message>
    <message>
        <source>How many of the commonest characters are told apart; the rarer ones all become one</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>区分多少个最常见的字符；更少见的都合为一个</translation>
    </message>
    <message>
        <source>Wine</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>葡萄酒</translation>
    </message>
    <message>
        <source>Wines of three cultivars, told apart by a chemical analysis: 178 wines, 13 measurements of different units.</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>三个葡萄品种的酒，凭化学分析区分：178 款酒，13 项单位不同的测量值。</translation>
    </message>
    <message>
        <source>Proline runs to 1680 and hue to 1.7: without scaling the one drowns the other.</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>脯氨酸高达 1680，色调最多 1.7：不缩放，前者就会淹没后者。</translation>
    </message>
    <message>
        <source>XOR</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>异或</translation>
    </message>
    <message>
        <source>Four squares, opposite ones of the same class: neither x1 nor x2 alone says anything.</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>四个方块，对角的两个同类：单看 x1 或 x2 什么也看不出来。</translation>
    </message>
    <message>
        <source>Noise labels a point by a place up to 5 · noise away in x1 and x2.</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>有噪声时，点的类别取自 x1 和 x2 方向上相距最多 5 · 噪声的位置。</translation>
    </message>
    <message>
        <source>Gray images in classes, with an official test part.</source>
        <extracomment>data/images</extracomment>
        <translation>分类的灰度图像，带有官方的测试集。</translation>
    </message>
    <message>
        <source>Samples from a person&apos;s file. It is declared with what was found in the file, so that nothing is read to plan.</source>
        <extracomment>data/own/own_data</extracomment>
        <translation>来自个人文件的样本。声明中已写明在文件里找到的内容，所以规划时不必再读文件。</translation>
    </message>
    <message>
        <source>Points drawn afresh from a rule; changing the noise moves the same points.</source>
        <extracomment>data/points</extracomment>
        <translation>按规则重新生成的点；改变噪声时，移动的仍是同样的点。</translation>
    </message>
    <message>
        <source>Sequences (steps, features) drawn afresh from a rule that links their beginning to the answer at the end.</source>
        <extracomment>data/sequences</extracomment>
        <translation>按规则重新生成的序列（步、特征），规则把序列的开头与末尾的答案联系起来。</translation>
    </message>
    <message>
        <source>They may be of different lengths; the steps behind the end of a shorter one hold NaN, and the answer is that of the steps it has.</source>
        <extracomment>data/sequences</extracomment>
        <translation>序列的长度可以不同；较短的序列，结束之后的各步为 NaN，答案只按它实有的各步计算。</translation>
    </message>
    <message>
        <source>One number at equal intervals of time: a window of `past` values, to forecast the `ahead` that follow.</source>
        <extracomment>data/series</extracomment>
        <translation>等间隔时间上的一个数：给出 `past` 个值的窗口，预测随后的 `ahead` 个值。</translation>
    </message>
    <message>
        <source>Parts follow each other in time: the training part is the oldest, the test part the newest. No target of a later part lies in an earlier one; a window may reach back into the part before, as one does who forecasts. Values are scaled by what the training part has; `load` keeps inputs and targets in the same scale.</source>
        <extracomment>data/series</extracomment>
        <translation>各部分按时间先后相接：训练集最早，测试集最新。后面部分的目标不会落在前面的部分中；窗口则可以回看前一部分，实际做预测时也是如此。数值按训练集的统计量缩放；`load` 使输入和目标保持同一尺度。</translation>
    </message>
    <message>
        <source>Rows of a bundled table.</source>
        <extracomment>data/table</extracomment>
        <translation>程序自带表格中的行。</translation>
    </message>
    <message>
        <source>A table with a class in each row.</source>
        <extracomment>data/table</extracomment>
        <translation>每行带有类别的表格。</translation>
    </message>
    <message>
        <source>A subclass may declare `features` to choose from, a subset of the keys of `columns`.</source>
        <extracomment>data/table</extracomment>
        <translation>子类可以声明可供选择的 `features`，它是 `columns` 的键的子集。</translation>
    </message>
    <message>
        <source>A table with a number to predict in each row.</source>
        <extracomment>data/table</extracomment>
        <translation>每行带有一个待预测数值的表格。</translation>
    </message>
    <message>
        <source>A text, character by character. A sample is a window of it, in which the character that follows is asked for.</source>
        <extracomment>data/text</extracomment>
        <translation>一段文本，逐个字符。样本是其中的一个窗口，要求预测随后的字符。</translation>
    </message>
    <message>
        <source>At every step: the target of each character is the next, so that a window teaches as many times as it is long; the network must not look ahead. After the window: one target, the character that follows the last. The vocabulary is the characters of the text, in the order of their code points, behind padding. The text&apos;s end is the test part, what is before it the validation part; windows of different parts share no characters.</source>
        <extracomment>data/text</extracomment>
        <translation>每一步：每个字符的目标是下一个字符，窗口有多长，就能教多少次；网络不得看到后面。窗口之后：只有一个目标，即最后一个字符之后的字符。词表是文本中的字符，按码位排列，排在填充符之后。文本末尾是测试集，其前是验证集；不同部分的窗口没有共用的字符。</translation>
    </message>
    <message>
        <source>A text that comes with the program.</source>
        <extracomment>data/text</extracomment>
        <translation>程序自带的一段文本。</translation>
    </message>
    <message>
        <source>By activation</source>
        <extracomment>engine/initializers/auto</extracomment>
        <translation>按激活函数</translation>
    </message>
    <message>
        <source>Chosen by the layer&apos;s activation: He for ReLU and its kin, LeCun for SELU, Glorot for the others.</source>
        <extracomment>engine/initializers/auto</extracomment>
        <translation>按层的激活函数选择：ReLU 一类用 He，SELU 用 LeCun，其余用 Glorot。</translation>
    </message>
    <message>
        <source>A layer resolves it with `activation.resolved` when its arrays are planned; drawn directly it is Glorot uniform.</source>
        <extracomment>engine/initializers/auto</extracomment>
        <translation>规划层的数组时，由层用 `activation.resolved` 确定；直接抽取时为 Glorot 均匀分布。</translation>
    </message>
    <message>
        <source>that of the weights.</source>
        <extracomment>engine/initializer</extracomment>
        <translation>与权重相同。</translation>
    </message>
    <message>
        <source>nothing of the kind; its Linear and its convolutions draw from U(-1/√fan_in, 1/√fan_in) whatever follows.</source>
        <extracomment>engine/initializers/auto</extracomment>
        <translation>没有对应的方法；不论后面接什么，它的 Linear 和卷积都取自 U(-1/√fan_in, 1/√fan_in)。</translation>
    </message>
    <message>
        <source>Constant</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>常数</translation>
    </message>
    <message>
        <source>Every weight starts at the same value, and the neurons of a layer stay alike.</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>所有权重从同一个值开始，一层中的神经元始终相同。</translation>
    </message>
    <message>
        <source>constant_.</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>constant_。</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>取值</translation>
    </message>
    <message>
        <source>The value of every weight</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>每个权重的值</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <extracomment>engine/initializers/glorot_normal</extracomment>
        <translation>Glorot 正态</translation>
    </message>
    <message>
        <source>Keeps the size of signals through tanh and sigmoid layers. Also called Xavier.</source>
        <extracomment>engine/initializers/glorot_normal</extracomment>
        <translation>使信号穿过 tanh 和 sigmoid 层时大小不变。也叫 Xavier。</translation>
    </message>
    <message>
        <source>xavier_normal_.</source>
        <extracomment>engine/initializers/glorot_normal</extracomment>
        <translation>xavier_normal_。</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <extracomment>engine/initializers/glorot_uniform</extracomment>
        <translation>Glorot 均匀</translation>
    </message>
    <message>
        <source>xavier_uniform_.</source>
        <extracomment>engine/initializers/glorot_uniform</extracomment>
        <translation>xavier_uniform_。</translation>
    </message>
    <message>
        <source>He normal</source>
        <extracomment>engine/initializers/he_normal</extracomment>
        <translation>He 正态</translation>
    </message>
    <message>
        <source>Keeps the size of signals through ReLU layers. Also called Kaiming.</source>
        <extracomment>engine/initializers/he_normal</extracomment>
        <translation>使信号穿过 ReLU 层时大小不变。也叫 Kaiming。</translation>
    </message>
    <message>
        <source>kaiming_normal_ with nonlinearity=&quot;relu&quot;.</source>
        <extracomment>engine/initializers/he_normal</extracomment>
        <translation>kaiming_normal_，设 nonlinearity=&quot;relu&quot;。</translation>
    </message>
    <message>
        <source>He uniform</source>
        <extracomment>engine/initializers/he_uniform</extracomment>
        <translation>He 均匀</translation>
    </message>
    <message>
        <source>kaiming_uniform_ with nonlinearity=&quot;relu&quot;.</source>
        <extracomment>engine/initializers/he_uniform</extracomment>
        <translation>kaiming_uniform_，设 nonlinearity=&quot;relu&quot;。</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <extracomment>engine/initializers/lecun_normal</extracomment>
        <translation>LeCun 正态</translation>
    </message>
    <message>
        <source>Keeps the size of signals through linear and SELU layers.</source>
        <extracomment>engine/initializers/lecun_normal</extracomment>
        <translation>使信号穿过线性层和 SELU 层时大小不变。</translation>
    </message>
    <message>
        <source>kaiming_normal_ with nonlinearity=&quot;linear&quot;.</source>
        <extracomment>engine/initializers/lecun_normal</extracomment>
        <translation>kaiming_normal_，设 nonlinearity=&quot;linear&quot;。</translation>
    </message>
    <message>
        <source>LeCun uniform</source>
        <extracomment>engine/initializers/lecun_uniform</extracomment>
        <translation>LeCun 均匀</translation>
    </message>
    <message>
        <source>kaiming_uniform_ with nonlinearity=&quot;linear&quot;.</source>
        <extracomment>engine/initializers/lecun_uniform</extracomment>
        <translation>kaiming_uniform_，设 nonlinearity=&quot;linear&quot;。</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>正态</translation>
    </message>
    <message>
        <source>Chance around 0, most of it near: a normal distribution.</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>在 0 附近随机取值，离 0 越近越多：正态分布。</translation>
    </message>
    <message>
        <source>normal_.</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>normal_。</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>权重的标准差</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>正交</translation>
    </message>
    <message>
        <source>Rows or columns at right angles, all of one length: lengths survive many layers.</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>各行或各列互相垂直、长度相同：信号的长度经过许多层也不变。</translation>
    </message>
    <message>
        <source>The axes but the last are taken as one.</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>除最后一轴外，其余各轴合为一轴。</translation>
    </message>
    <message>
        <source>orthogonal_, which takes the axes but the first as one, as its weights are transposed.</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>orthogonal_，由于它的权重是转置的，合为一轴的是除第一轴外的各轴。</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>增益</translation>
    </message>
    <message>
        <source>Length of each row or column</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>每行或每列的长度</translation>
    </message>
    <message>
        <source>Uniform</source>
        <extracomment>engine/initializers/uniform</extracomment>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Chance around 0, all of it alike: a uniform distribution.</source>
        <extracomment>engine/initializers/uniform</extracomment>
        <translation>在 0 附近随机取值，处处概率相同：均匀分布。</translation>
    </message>
    <message>
        <source>uniform_.</source>
        <extracomment>engine/initializers/uniform</extracomment>
        <translation>uniform_。</translation>
    </message>
    <message>
        <source>Bound</source>
        <extracomment>engine/initializers/uniform</extracomment>
        <translation>界限</translation>
    </message>
    <message>
        <source>Largest size of a weight</source>
        <extracomment>engine/initializers/uniform</extracomment>
        <translation>权重绝对值的上限</translation>
    </message>
    <message>
        <source>Zeros</source>
        <extracomment>engine/initializers/zeros</extracomment>
        <translation>全零</translation>
    </message>
    <message>
        <source>Every weight starts at 0: then all neurons of a layer stay alike and learn the same.</source>
        <extracomment>engine/initializers/zeros</extracomment>
        <translation>所有权重从 0 开始：这样一层中的神经元始终相同，学到的也相同。</translation>
    </message>
    <message>
        <source>zeros_.</source>
        <extracomment>engine/initializers/zeros</extracomment>
        <translation>zeros_。</translation>
    </message>
    <message>
        <source>A function of what a layer has added up, y = f(z), value by value unless its entry says otherwise.</source>
        <extracomment>engine/activation</extracomment>
        <translation>对一层加权和的函数，y = f(z)；除非条目另有说明，均逐值计算。</translation>
    </message>
    <message>
        <source>Definitions are PyTorch&apos;s.</source>
        <extracomment>engine/activation</extracomment>
        <translation>定义与 PyTorch 相同。</translation>
    </message>
    <message>
        <source>ELU</source>
        <extracomment>engine/activations/elu</extracomment>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Like ReLU, but bends softly below zero.</source>
        <extracomment>engine/activations/elu</extracomment>
        <translation>与 ReLU 相似，但在零以下平缓弯曲。</translation>
    </message>
    <message>
        <source>ELU.</source>
        <extracomment>engine/activations/elu</extracomment>
        <translation>ELU。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <extracomment>engine/activations/elu</extracomment>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>How far below zero it goes</source>
        <extracomment>engine/activations/elu</extracomment>
        <translation>零以下最低到多少</translation>
    </message>
    <message>
        <source>GELU</source>
        <extracomment>engine/activations/gelu</extracomment>
        <translation>GELU</translation>
    </message>
    <message>
        <source>ReLU weighted by how likely z is to be the larger; Φ is the normal distribution function.</source>
        <extracomment>engine/activations/gelu</extracomment>
        <translation>ReLU 的变体，用 z 是较大者的概率加权；Φ 是正态分布函数。</translation>
    </message>
    <message>
        <source>GELU, in its exact form.</source>
        <extracomment>engine/activations/gelu</extracomment>
        <translation>GELU，精确形式。</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <extracomment>engine/activations/hard_sigmoid</extracomment>
        <translation>硬 sigmoid</translation>
    </message>
    <message>
        <source>A sigmoid of three straight lines.</source>
        <extracomment>engine/activations/hard_sigmoid</extracomment>
        <translation>由三段直线组成的 sigmoid。</translation>
    </message>
    <message>
        <source>Hardsigmoid.</source>
        <extracomment>engine/activations/hard_sigmoid</extracomment>
        <translation>Hardsigmoid。</translation>
    </message>
    <message>
        <source>Hard tanh</source>
        <extracomment>engine/activations/hard_tanh</extracomment>
        <translation>硬 tanh</translation>
    </message>
    <message>
        <source>A tanh of three straight lines.</source>
        <extracomment>engine/activations/hard_tanh</extracomment>
        <translation>由三段直线组成的 tanh。</translation>
    </message>
    <message>
        <source>Hardtanh.</source>
        <extracomment>engine/activations/hard_tanh</extracomment>
        <translation>Hardtanh。</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <extracomment>engine/activations/leaky_relu</extracomment>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Keeps what is positive and a little of what is negative.</source>
        <extracomment>engine/activations/leaky_relu</extracomment>
        <translation>保留正值，负值只留一点。</translation>
    </message>
    <message>
        <source>LeakyReLU, which calls the slope negative_slope.</source>
        <extracomment>engine/activations/leaky_relu</extracomment>
        <translation>LeakyReLU，那里把斜率称为 negative_slope。</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Slope where z is negative</source>
        <extracomment>engine/activations/leaky_relu</extracomment>
        <translation>z 为负时的斜率</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>engine/activations/linear</extracomment>
        <translation>线性</translation>
    </message>
    <message>
        <source>The value itself. The network stays a straight line however many such layers it has.</source>
        <extracomment>engine/activations/linear</extracomment>
        <translation>原样输出。这样的层再多，网络也仍是一条直线。</translation>
    </message>
    <message>
        <source>Identity.</source>
        <extracomment>engine/activations/linear</extracomment>
        <translation>Identity。</translation>
    </message>
    <message>
        <source>Mish</source>
        <extracomment>engine/activations/mish</extracomment>
        <translation>Mish</translation>
    </message>
    <message>
        <source>The value weighted by the tanh of its softplus: smooth, and slightly negative below zero.</source>
        <extracomment>engine/activations/mish</extracomment>
        <translation>用自身 softplus 的 tanh 加权：平滑，零以下略为负值。</translation>
    </message>
    <message>
        <source>Mish.</source>
        <extracomment>engine/activations/mish</extracomment>
        <translation>Mish。</translation>
    </message>
    <message>
        <source>PReLU</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>A leaky ReLU whose slope is learned, one slope for the layer.</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>斜率可学习的 Leaky ReLU，整层共用一个斜率。</translation>
    </message>
    <message>
        <source>slope (1,), the a, starting at `start`.</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>slope (1,)，即 a，初值为 `start`。</translation>
    </message>
    <message>
        <source>PReLU, which calls the start init.</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>PReLU，那里把初值称为 init。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>初值</translation>
    </message>
    <message>
        <source>Slope where z is negative, before training</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>训练前 z 为负时的斜率</translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>engine/activations/relu</extracomment>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Keeps what is positive. Slope 1 or 0; a neuron that is never positive stops learning.</source>
        <extracomment>engine/activations/relu</extracomment>
        <translation>保留正值。斜率为 1 或 0；始终不为正的神经元会停止学习。</translation>
    </message>
    <message>
        <source>ReLU.</source>
        <extracomment>engine/activations/relu</extracomment>
        <translation>ReLU。</translation>
    </message>
    <message>
        <source>SELU</source>
        <extracomment>engine/activations/selu</extracomment>
        <translation>SELU</translation>
    </message>
    <message>
        <source>An ELU scaled so that signals keep mean 0 and variance 1.</source>
        <extracomment>engine/activations/selu</extracomment>
        <translation>经过缩放的 ELU，使信号保持均值 0、方差 1。</translation>
    </message>
    <message>
        <source>SELU.</source>
        <extracomment>engine/activations/selu</extracomment>
        <translation>SELU。</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <extracomment>engine/activations/sigmoid</extracomment>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Squeezes into 0 to 1. Slope y (1 - y), at most 1/4: gradients shrink layer by layer.</source>
        <extracomment>engine/activations/sigmoid</extracomment>
        <translation>压缩到 0 和 1 之间。斜率 y (1 - y)，最多 1/4：梯度逐层缩小。</translation>
    </message>
    <message>
        <source>Sigmoid.</source>
        <extracomment>engine/activations/sigmoid</extracomment>
        <translation>Sigmoid。</translation>
    </message>
    <message>
        <source>A wave. Draws repeating patterns with few neurons.</source>
        <extracomment>engine/activations/sine</extracomment>
        <translation>一道波。用很少的神经元就能画出重复的图案。</translation>
    </message>
    <message>
        <source>torch.sin; there is no module.</source>
        <extracomment>engine/activations/sine</extracomment>
        <translation>torch.sin；没有对应的模块。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>engine/activations/softmax</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Shares that add up to 1 along the last axis.</source>
        <extracomment>engine/activations/softmax</extracomment>
        <translation>沿最后一轴、总和为 1 的占比。</translation>
    </message>
    <message>
        <source>(batch, ..., n) -&gt; the same, each row of n by itself.</source>
        <extracomment>engine/activations/softmax</extracomment>
        <translation>输入 (batch, ..., n) -&gt; 输出形状不变，n 个数的每一行各自计算。</translation>
    </message>
    <message>
        <source>Softmax(dim=-1).</source>
        <extracomment>engine/activations/softmax</extracomment>
        <translation>Softmax(dim=-1)。</translation>
    </message>
    <message>
        <source>Softplus</source>
        <extracomment>engine/activations/softplus</extracomment>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>A ReLU with a rounded corner.</source>
        <extracomment>engine/activations/softplus</extracomment>
        <translation>拐角圆滑的 ReLU。</translation>
    </message>
    <message>
        <source>Softplus.</source>
        <extracomment>engine/activations/softplus</extracomment>
        <translation>Softplus。</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>engine/activations/step</extracomment>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>All or nothing. Its slope is zero everywhere, so it cannot be trained by descent.</source>
        <extracomment>engine/activations/step</extracomment>
        <translation>要么全有，要么全无。斜率处处为零，所以不能用梯度下降训练。</translation>
    </message>
    <message>
        <source>torch.heaviside, given the value 1 at 0.</source>
        <extracomment>engine/activations/step</extracomment>
        <translation>torch.heaviside，在 0 处取 1。</translation>
    </message>
    <message>
        <source>Swish</source>
        <extracomment>engine/activations/swish</extracomment>
        <translation>Swish</translation>
    </message>
    <message>
        <source>The value weighted by its own sigmoid. Smooth, and slightly negative below zero. Also called SiLU.</source>
        <extracomment>engine/activations/swish</extracomment>
        <translation>用自身的 sigmoid 加权。平滑，零以下略为负值。也叫 SiLU。</translation>
    </message>
    <message>
        <source>SiLU.</source>
        <extracomment>engine/activations/swish</extracomment>
        <translation>SiLU。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <extracomment>engine/activations/tanh</extracomment>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Squeezes into -1 to 1. Slope 1 - y², which vanishes where y is near -1 or 1.</source>
        <extracomment>engine/activations/tanh</extracomment>
        <translation>压缩到 -1 和 1 之间。斜率 1 - y²，y 接近 -1 或 1 时趋于零。</translation>
    </message>
    <message>
        <source>Tanh.</source>
        <extracomment>engine/activations/tanh</extracomment>
        <translation>Tanh。</translation>
    </message>
    <message>
        <source>A composite that is known to the engine. In a network its parts stand in its place (see `planning`).</source>
        <extracomment>engine/composite</extracomment>
        <translation>引擎已知的组合层。在网络中，由它的各部分代替它（见 `planning`）。</translation>
    </message>
    <message>
        <source>Where a layer&apos;s weights start: a distribution that each is drawn from, or a rule for all of them.</source>
        <extracomment>engine/initializer</extracomment>
        <translation>层的权重从哪里开始：逐个抽取权重的分布，或对全部权重的一条规则。</translation>
    </message>
    <message>
        <source>fan_in is how many inputs reach a neuron, fan_out how many neurons an input reaches; in a convolution all places of the kernel count. Definitions are those of PyTorch&apos;s torch.nn.init.</source>
        <extracomment>engine/initializer</extracomment>
        <translation>fan_in 是到达一个神经元的输入数，fan_out 是一个输入到达的神经元数；在卷积中，卷积核的所有位置都计入。定义与 PyTorch 的 torch.nn.init 相同。</translation>
    </message>
    <message>
        <source>A station of the network: what arrives along its wires becomes what leaves it.</source>
        <extracomment>engine/layer</extracomment>
        <translation>网络中的一站：沿连线到达的，在这里变成输出。</translation>
    </message>
    <message>
        <source>Images are (batch, height, width, channels), sequences (batch, time, features), and weights (in, out): y = x W + b. PyTorch keeps channels second, before height and width, and weights as (out, in).</source>
        <extracomment>engine/layer</extracomment>
        <translation>图像为 (batch, height, width, channels)，序列为 (batch, time, features)，权重为 (in, out)：y = x W + b。PyTorch 把通道放在第二轴，在高和宽之前，权重存为 (out, in)。</translation>
    </message>
    <message>
        <source>Zeros, but for the second of four blocks.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>为零，但四块中的第二块除外。</translation>
    </message>
    <message>
        <source>What the biases of the forget gates start at</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>遗忘门偏置的初值</translation>
    </message>
    <message>
        <source>One number for how far the outputs p are from the targets t, averaged over the answers of a batch.</source>
        <extracomment>engine/loss</extracomment>
        <translation>用一个数表示输出 p 与目标 t 相差多远，对一个批次的答案取平均。</translation>
    </message>
    <message>
        <source>Where the data wants an answer at every step of a sequence, each step of each sample is an answer of its own. The average is over those that count: targets marked IGNORED (-1; PyTorch&apos;s ignore_index, -100 there), or NaN where numbers are predicted, add nothing to the loss and have a gradient of zero. Where all are ignored the loss is 0; PyTorch&apos;s is NaN. Definitions are PyTorch&apos;s unless the entry says otherwise.</source>
        <extracomment>engine/loss</extracomment>
        <translation>数据在序列的每一步都要求答案时，每个样本的每一步各算一个答案。只对计入的答案取平均：标记为 IGNORED 的目标（-1；PyTorch 的 ignore_index，那里为 -100），或预测数值时为 NaN 的目标，对损失没有贡献，梯度为零。全部忽略时损失为 0；PyTorch 则为 NaN。除非条目另有说明，定义与 PyTorch 相同。</translation>
    </message>
    <message>
        <source>outputs (batch, ..., width) and targets of the same shape -&gt; one number.</source>
        <extracomment>engine/loss</extracomment>
        <translation>输入输出值 (batch, ..., width) 和形状相同的目标 -&gt; 一个数。</translation>
    </message>
    <message>
        <source>A loss that tells classes apart, and so takes no numbers to predict.</source>
        <extracomment>engine/loss</extracomment>
        <translation>用来区分类别的损失，因此不能用于预测数值。</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <extracomment>engine/losses/binary_cross_entropy</extracomment>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>How surprised the network is by yes or no.</source>
        <extracomment>engine/losses/binary_cross_entropy</extracomment>
        <translation>网络对“是”或“否”有多意外。</translation>
    </message>
    <message>
        <source>Takes logits z and applies the sigmoid itself; gradient (sigmoid(z) - t) / (batch · outputs). With more than two classes each output answers its own yes or no.</source>
        <extracomment>engine/losses/binary_cross_entropy</extracomment>
        <translation>输入是 logits z，sigmoid 由它自己计算；梯度为 (sigmoid(z) - t) / (batch · outputs)。两类以上时，每个输出各自回答“是”或“否”。</translation>
    </message>
    <message>
        <source>BCEWithLogitsLoss.</source>
        <extracomment>engine/losses/binary_cross_entropy</extracomment>
        <translation>BCEWithLogitsLoss。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>How surprised the network is by the right class.</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>网络对正确的类别有多意外。</translation>
    </message>
    <message>
        <source>Takes logits z and applies the softmax itself; gradient (softmax(z) - onehot) / n, with n the number of labels that are not ignored. With label smoothing s the target is (1 - s) onehot + s / classes. In nats; e to the power of it is the perplexity.</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>输入是 logits z，softmax 由它自己计算；梯度为 (softmax(z) - onehot) / n，n 是未被忽略的标签数。标签平滑为 s 时，目标是 (1 - s) onehot + s / classes。单位为奈特（nat）；以它为指数的 e 的幂就是困惑度。</translation>
    </message>
    <message>
        <source>logits z (batch, ..., classes) and labels (batch, ...) -&gt; one number.</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>输入 logits z (batch, ..., classes) 和标签 (batch, ...) -&gt; 一个数。</translation>
    </message>
    <message>
        <source>CrossEntropyLoss with ignore_index=-1; the classes are on the second axis there.</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>CrossEntropyLoss，设 ignore_index=-1；那里类别在第二轴。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of each target that is spread over all classes</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>每个目标中分给所有类别的比例</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>半平方误差</translation>
    </message>
    <message>
        <source>Half the squared difference, summed over outputs, averaged over the n answers: the quadratic loss of textbooks.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>平方差的一半，对输出求和，再对 n 个答案取平均：教科书上的二次损失。</translation>
    </message>
    <message>
        <source>Its gradient is plainly (p - t) / n.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>它的梯度就是 (p - t) / n。</translation>
    </message>
    <message>
        <source>no such loss; it is MSELoss times half the number of outputs.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>没有对应的损失函数；等于 MSELoss 乘以输出数的一半。</translation>
    </message>
    <message>
        <source>Hinge</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>合页损失</translation>
    </message>
    <message>
        <source>Asks the right class to lead by a margin of 1, and no more.</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>要求正确的类别领先 1 的间隔，此外别无要求。</translation>
    </message>
    <message>
        <source>For two classes z is the single output and s = ±1 the class; for more, each of the others is held against the right one. What leads by more teaches nothing: the gradient is 0.</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>两类时，z 是唯一的输出，s = ±1 是类别；多类时，正确类别与其余各类逐一比较。领先超过间隔的学不到什么：梯度为 0。</translation>
    </message>
    <message>
        <source>MultiMarginLoss for more than two classes; it has none for two.</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>多于两类时为 MultiMarginLoss；两类时没有对应的损失函数。</translation>
    </message>
    <message>
        <source>Huber</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Squared for small differences, plain for large ones, so that a few wild samples do not rule.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>差值小时取平方，差值大时取一次，不让少数离群样本左右全局。</translation>
    </message>
    <message>
        <source>d = p - t, averaged over outputs and batch; gradient: d kept within ±delta, / (batch · outputs).</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>d = p - t，对输出和批次取平均；梯度：d 限制在 ±delta 内，再 / (batch · outputs)。</translation>
    </message>
    <message>
        <source>HuberLoss.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>HuberLoss。</translation>
    </message>
    <message>
        <source>Delta</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>Delta</translation>
    </message>
    <message>
        <source>The difference from which on it counts plainly rather than squared</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>差值超过它，就按一次而不按平方计算</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>The plain distance, averaged over outputs and batch.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>差的绝对值，对输出和批次取平均。</translation>
    </message>
    <message>
        <source>Gradient sign(p - t) / (batch · outputs): as strong near the target as far from it.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>梯度 sign(p - t) / (batch · outputs)：离目标近时和远时一样大。</translation>
    </message>
    <message>
        <source>L1Loss.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>L1Loss。</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>The squared difference, averaged over outputs and batch.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>平方差，对输出和批次取平均。</translation>
    </message>
    <message>
        <source>Gradient 2 (p - t) / (batch · outputs).</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>梯度 2 (p - t) / (batch · outputs)。</translation>
    </message>
    <message>
        <source>MSELoss.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>MSELoss。</translation>
    </message>
    <message>
        <source>Inputs of equal shape become one of that shape, value by value.</source>
        <extracomment>engine/merging</extracomment>
        <translation>把形状相同的多个输入逐值合成一个同样形状的输出。</translation>
    </message>
    <message>
        <source>An update rule: how the weights w follow their gradient g.</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>更新规则：权重 w 如何跟随它的梯度 g。</translation>
    </message>
    <message>
        <source>t is the number of the step, from 1, and rate the learning rate in it; what is kept from step to step starts at 0. Definitions and defaults are PyTorch&apos;s unless the entry says otherwise.</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>t 是步的编号，从 1 开始，rate 是这一步的学习率；逐步保存的量从 0 开始。除非条目另有说明，定义和默认值与 PyTorch 相同。</translation>
    </message>
    <message>
        <source>every weight and bias by itself.</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>每个权重和偏置各自计算。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>weight (in, units), bias (units,), which starts at zero unless another start is given.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>weight (in, units)，bias (units,)；除非另行指定，偏置初值为 0。</translation>
    </message>
    <message>
        <source>Bias initializer</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>偏置初始化方法</translation>
    </message>
    <message>
        <source>Where the biases start</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>偏置从哪里开始</translation>
    </message>
    <message>
        <source>weight (in, width), bias (width,), which starts at zero unless another start is given.</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>weight (in, width)，bias (width,)；除非另行指定，偏置初值为 0。</translation>
    </message>
    <message>
        <source>Typed samples</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>手动输入的样本</translation>
    </message>
    <message>
        <source>Inputs and the numbers wanted of them, typed in: the few samples of an exercise that is worked by hand.</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>手动输入的输入和目标值：手算习题中的几个样本。</translation>
    </message>
    <message>
        <source>All of them are trained on, as they are.</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>全部按原样用于训练。</translation>
    </message>
    <message>
        <source>Inputs, an arrow -&gt;, the outputs wanted; a semicolon before the next sample</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>输入、箭头 -&gt;、目标输出；下一个样本之前用分号</translation>
    </message>
    <message>
        <source>Given numbers</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>给定数值</translation>
    </message>
    <message>
        <source>The numbers of an exercise: all that lead to the first neuron, then all that lead to the second, and so on.</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>习题中的数：先是通向第一个神经元的全部权重，然后是通向第二个的全部权重，依此类推。</translation>
    </message>
    <message>
        <source>Where there are more weights than numbers they begin again from the first.</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>权重比数多时，从第一个数重新开始。</translation>
    </message>
    <message>
        <source>copy_ of a tensor; its Linear keeps the weights in the same order.</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>把张量 copy_ 进去；它的 Linear 按同样的顺序存放权重。</translation>
    </message>
    <message>
        <source>The weights, neuron by neuron</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>各个权重，逐个神经元</translation>
    </message>
    <message>
        <source>How far each step follows the gradient; too large jumps about, too small crawls</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>每一步沿梯度走多远；太大会来回跳，太小则走得极慢</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate changes while the network trains</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>训练过程中学习率如何变化</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Divides each step by the size of all gradients so far, so that weights that rarely change go further.</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>每一步除以迄今全部梯度的大小，让很少变化的权重走得更远。</translation>
    </message>
    <message>
        <source>s begins at `start`.</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>s 的初值为 `start`。</translation>
    </message>
    <message>
        <source>Adagrad, which calls rate_decay lr_decay and start initial_accumulator_value.</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>Adagrad，那里把 rate_decay 称为 lr_decay，把 start 称为 initial_accumulator_value。</translation>
    </message>
    <message>
        <source>Rate decay</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>学习率衰减</translation>
    </message>
    <message>
        <source>How quickly the rate falls with the number of steps</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>学习率随步数下降得多快</translation>
    </message>
    <message>
        <source>What the sums of squares begin at</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>平方和的初值</translation>
    </message>
    <message>
        <source>Keeps from dividing by zero</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>避免除以零</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Coupled: adds weight_decay · w to the gradient of every weight and bias, and goes through the optimizer</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>耦合式：把 weight_decay · w 加到每个权重和偏置的梯度上，再经过优化器</translation>
    </message>
    <message>
        <source>Adam</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Momentum, divided by the recent size of the gradient, both corrected for having started at zero.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>动量除以近期梯度的大小，两者都校正了从零开始的影响。</translation>
    </message>
    <message>
        <source>AMSGrad divides by the largest v so far.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>AMSGrad 除以迄今最大的 v。</translation>
    </message>
    <message>
        <source>Adam.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Adam。</translation>
    </message>
    <message>
        <source>How far each step goes; too large jumps about, too small crawls</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>每一步走多远；太大会来回跳，太小则走得极慢</translation>
    </message>
    <message>
        <source>Beta1</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Beta1</translation>
    </message>
    <message>
        <source>How slowly past gradients are forgotten</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>过去的梯度遗忘得多慢</translation>
    </message>
    <message>
        <source>Beta2</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Beta2</translation>
    </message>
    <message>
        <source>How slowly past sizes of gradients are forgotten</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>过去的梯度大小遗忘得多慢</translation>
    </message>
    <message>
        <source>Amsgrad</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>Divide by the largest size of gradient so far</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>除以迄今最大的梯度大小</translation>
    </message>
    <message>
        <source>AdamW</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam with weight decay that does not pass through its means.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>权重衰减不经过滑动平均的 Adam。</translation>
    </message>
    <message>
        <source>So all weights shrink at the same pace, those with large gradients too.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>这样所有权重以同样的速度缩小，梯度大的也不例外。</translation>
    </message>
    <message>
        <source>AdamW, which calls the decay weight_decay.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>AdamW，那里把衰减称为 weight_decay。</translation>
    </message>
    <message>
        <source>Decoupled weight decay</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>解耦权重衰减</translation>
    </message>
    <message>
        <source>Decoupled: each step takes rate · decay · w off every weight and bias, past the optimizer</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>解耦式：每一步从每个权重和偏置中减去 rate · decay · w，不经过优化器</translation>
    </message>
    <message>
        <source>Lion</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Every weight goes the same distance, only the direction is asked for: the sign of a mean of gradients.</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>每个权重走同样的距离，只看方向：梯度滑动平均的符号。</translation>
    </message>
    <message>
        <source>Wants a rate three to ten times smaller than Adam&apos;s.</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>学习率应取 Adam 的三分之一到十分之一。</translation>
    </message>
    <message>
        <source>it has no Lion; defaults are the paper&apos;s.</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>没有 Lion；默认值取自论文。</translation>
    </message>
    <message>
        <source>How far each weight goes in each step; too large jumps about, too small crawls</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>每个权重每一步走多远；太大会来回跳，太小则走得极慢</translation>
    </message>
    <message>
        <source>Share of the past gradients in the direction taken</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>所取方向中过去梯度的比例</translation>
    </message>
    <message>
        <source>NAdam</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Adam that looks ahead along its momentum, as Nesterov does.</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>沿动量方向向前看的 Adam，与 Nesterov 的做法一样。</translation>
    </message>
    <message>
        <source>NAdam, whose flag decoupled_weight_decay says which its weight_decay is; here each has its own number.</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>NAdam，那里用标志 decoupled_weight_decay 指明 weight_decay 属于哪一种；这里两种各有一个数。</translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>动量衰减</translation>
    </message>
    <message>
        <source>How quickly the momentum grows to its full size</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>动量增长到最大值有多快</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Divides each step by the recent size of its gradient.</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>每一步除以近期梯度的大小。</translation>
    </message>
    <message>
        <source>Centered, √(s - m²) stands for √s with the recent mean m ← decay · m + (1 - decay) g; what rounding makes less than 0 there counts as 0.</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>设为中心化时，用 √(s - m²) 代替 √s，近期均值 m ← decay · m + (1 - decay) g；因舍入而小于 0 时按 0 计算。</translation>
    </message>
    <message>
        <source>RMSprop, which calls the decay alpha.</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>RMSprop，那里把衰减系数称为 alpha。</translation>
    </message>
    <message>
        <source>Decay</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>衰减系数</translation>
    </message>
    <message>
        <source>Share of the last step that is kept</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>上一步保留的比例</translation>
    </message>
    <message>
        <source>Centered</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>中心化</translation>
    </message>
    <message>
        <source>Divide by the spread of the gradient rather than its size</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>除以梯度的标准差，而不是梯度的大小</translation>
    </message>
    <message>
        <source>SGD</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Straight down the gradient, with momentum if wanted.</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>直接沿梯度向下，可加动量。</translation>
    </message>
    <message>
        <source>With Nesterov, w ← w - rate · (g + momentum · v). With dampening, (1 - dampening) g goes into v, but for the first step. &quot;Stochastic&quot; is the mini-batch: with the batch size &quot;all&quot; this is plain gradient descent.</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>使用 Nesterov 时，w ← w - rate · (g + momentum · v)。有阻尼时，把 (1 - dampening) g 加入 v，第一步除外。“随机”指小批量：批大小为“全部”时，就是普通的梯度下降。</translation>
    </message>
    <message>
        <source>SGD.</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>SGD。</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <extracomment>engine/optimizers/sgd.py</extracomment>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look ahead along the momentum before stepping</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>先沿动量方向看一步，再走</translation>
    </message>
    <message>
        <source>Dampening</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>Share of the gradient that momentum leaves out</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>不计入动量的梯度比例</translation>
    </message>
    <message>
        <source>The update that Adam and AdamW share.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Adam 和 AdamW 共用的更新规则。</translation>
    </message>
    <message>
        <source>Each window of an image becomes one number, channel by channel.</source>
        <extracomment>engine/pooling</extracomment>
        <translation>图像的每个窗口逐通道变成一个数。</translation>
    </message>
    <message>
        <source>A layer that walks over a sequence and keeps a state.</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>走过序列并保持状态的层。</translation>
    </message>
    <message>
        <source>The learning rate of each step, as a share of the one that the optimizer declares.</source>
        <extracomment>engine/schedule</extracomment>
        <translation>每一步的学习率，以占优化器所设学习率的比例表示。</translation>
    </message>
    <message>
        <source>found no sample {number} in the {part} part, expected one that is there</source>
        <extracomment>training/explaining/step.py</extracomment>
        <translation>{part}中没有第 {number} 个样本，应为其中已有的样本</translation>
    </message>
    <message>
        <source>found {count} parameters, expected at most {most}: a smaller drawing</source>
        <extracomment>training/explaining/step.py</extracomment>
        <translation>共有 {count} 个参数，应最多 {most} 个：网络图应更小</translation>
    </message>
    <message>
        <source>{optimizer}, as set</source>
        <extracomment>training/racing.py</extracomment>
        <translation>{optimizer}（当前设置）</translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>问题：{problem}</translation>
    </message>
    <message>
        <source>Opened {title}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>已打开 {title}</translation>
    </message>
    <message>
        <source>Paused at step {step}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>已在第 {step} 步暂停</translation>
    </message>
    <message>
        <source>training loss</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Inside of {block}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>在 {block} 内部</translation>
    </message>
    <message>
        <source>Out of the block</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>已离开模块</translation>
    </message>
    <message>
        <source>Run finished at step {step}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>训练在第 {step} 步结束</translation>
    </message>
    <message>
        <source>Size of words</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How large words are, in panels and on the canvas.</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>面板和画布上的文字有多大。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>较小</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>较大</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Something that went on in the background has stopped, because of a mistake in the program.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>由于程序出错，后台的一项操作已停止。</translation>
    </message>
    <message>
        <source>What you just did could not be finished, because of a mistake in the program.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>由于程序出错，你刚才的操作未能完成。</translation>
    </message>
    <message>
        <source>The same error came again. It is in the logs: Help, Show logs.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>同样的错误再次出现。它已记在日志中：“帮助 &gt; 显示日志”。</translation>
    </message>
    <message>
        <source>Your work is saved.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>你的工作已保存。</translation>
    </message>
    <message>
        <source>Save your work before you quit, because it cannot be kept: {error}</source>
        <extracomment>window/crash.py</extracomment>
        <translation>请在退出前保存你的工作，因为无法为你保留它：{error}</translation>
    </message>
    <message>
        <source>How the program looks, the language it speaks, and how it begins</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>程序的外观、使用的语言，以及启动方式</translation>
    </message>
    <message>
        <source>Your work is still here and is kept: should the program end, the next start offers it.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>你的工作还在，并已保留：万一程序结束，下次启动时会提示恢复。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>Your work is still here. Save it under another name to be safe.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>你的工作还在。为保险起见，请另存为别的名称。</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window: toolbar, canvas, or a panel</source>
        <extracomment>window/menus.py</extracomment>
        <translation>把键盘焦点移到窗口的下一部分：工具栏、画布或面板</translation>
    </message>
    <message>
        <source>The folder of the files in which the program notes what goes wrong; they hold nothing of your data</source>
        <extracomment>window/menus.py</extracomment>
        <translation>存放程序出错记录的文件夹；其中没有你的任何数据</translation>
    </message>
    <message>
        <source>Next panel</source>
        <extracomment>window/menus.py</extracomment>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Next panel; with Shift the one before</source>
        <extracomment>window/menus.py</extracomment>
        <translation>下一个面板；按住 Shift：上一个</translation>
    </message>
    <message>
        <source>Show logs</source>
        <extracomment>window/menus.py</extracomment>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Look here at what the network learns from: single samples, the whole set in numbers, and the same after scaling as the network gets it. Samples that belong to the validation part are never learned from.</source>
        <extracomment>panels/data.py</extracomment>
        <translation>在这里看网络从什么中学习：单个样本、整个数据集的各项数字，以及缩放后网络实际得到的输入。属于验证集的样本从不用于学习。</translation>
    </message>
    <message>
        <source>Press the keys or buttons of the panel to go on: first the numbers of one sample run through the layers, then the gradients run back, then each weight takes a small step. Every number that is shown is the network&apos;s own, and the sums can be checked by hand.</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>用面板中的按键或按钮逐步往下看：先是一个样本的数值前向流过各层，然后梯度反向传回，最后每个权重走一小步。显示的每个数都是网络自己的，所有算式都可以手工验算。</translation>
    </message>
    <message>
        <source>A gradient says how much the loss would change with a weight. Layers with far smaller gradients than others hardly learn; gradients that grow from step to step end in numbers that are too large. Lines show how it went, bars how it stands now.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>梯度表示某个权重改变时，损失会改变多少。梯度远小于其他层的层几乎学不到东西；一步比一步大的梯度，最终会得到过大的数。“曲线”显示变化过程，“条形图”显示现在的情况。</translation>
    </message>
    <message>
        <source>Choose a layer on the canvas. Its histograms show how its weights, outputs and gradients are spread; outputs that are all zero, or all at the end of their range, are why a layer has stopped learning.</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>在画布上选择一个层。直方图显示它的权重、输出和梯度如何分布；输出全为零，或全在取值范围的一端，就是这一层停止学习的原因。</translation>
    </message>
    <message>
        <source>The two directions of the map are the ones in which the weights have changed most, or random ones. Low places have a small loss. The line is the way that training has taken so far.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>地图的两个方向，是权重变化最大的两个方向，或者随机方向。低处损失小。曲线是训练至今走过的路。</translation>
    </message>
    <message>
        <source>Arrow keys go from layer to layer, and what is chosen here is chosen on the canvas too. Everything that the canvas can do with a layer can be done from here with the keyboard.</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>方向键在各层之间移动，这里选择的层在画布上也会选中。画布上能对层做的一切，在这里都可以用键盘完成。</translation>
    </message>
    <message>
        <source>Drag a layer onto the canvas, or onto a wire to put it in between. Type a few letters to find a layer, and press Enter to add it behind the selected one. Your own blocks stand above the layers once you have saved one.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>把层拖到画布上，或拖到连线上插入其间。输入几个字母可以查找层，按回车键把它添加到所选层之后。保存过模块后，你自己的模块排在各层之上。</translation>
    </message>
    <message>
        <source>Choose a tab: there is one for each way to look at the answers to this kind of data. The pictures change while the network learns. Right-click to save one.</source>
        <extracomment>panels/output.py</extracomment>
        <translation>选择一个标签页：对这类数据的回答有几种看法，就有几个标签页。网络学习时，图像随之变化。右键单击可保存图像。</translation>
    </message>
    <message>
        <source>Each row says what is wrong, why, and has a button for each way to mend it; Undo takes that back. Double-click a row to go to its layer. What is found in a running network stands here too.</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>每一行说明什么有问题、原因是什么，每种解决办法都有一个按钮；“撤销”可以还原。双击一行可转到相应的层。运行中的网络出现的问题也列在这里。</translation>
    </message>
    <message>
        <source>Select one layer, or several of the same kind, to change their settings together. With nothing selected the settings of the data, the loss, the optimizer and the training stand here. Press F1 with the pointer over a setting to read about it.</source>
        <extracomment>panels/properties.py</extracomment>
        <translation>选择一个层，或几个同类的层，一起修改它们的设置。什么都没选时，这里是数据、损失、优化器和训练的设置。把指针放在某项设置上按 F1，可以阅读它的说明。</translation>
    </message>
    <message>
        <source>training</source>
        <comment>a run that goes on</comment>
        <extracomment>panels/run_table.py</extracomment>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Every run is noted with its settings and how it ended. Tick runs to lay their curves over those of the present one, and open one to go back to the settings that it had.</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>每次训练都会记下它的设置和结果。勾选训练记录，可把它们的曲线叠加到当前训练的曲线上；打开一条记录，可恢复它当时的设置。</translation>
    </message>
    <message>
        <source>Runs the network, and holds the settings that may change while it runs.</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>运行网络，并提供运行时可以更改的设置。</translation>
    </message>
    <message>
        <source>Run trains until you press Pause. The next buttons take one step, go through the data once, and start over with new weights. The numbers say how often all samples were shown, how often the weights were changed, and how fast that goes. Press F1 with the pointer over a field to read about what is chosen there.</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>“运行”会一直训练，直到按“暂停”。后面几个按钮依次是：走一步、把数据过一遍、用新的权重重新开始。数字显示全部样本看过几遍、权重更新过几次，以及速度有多快。把指针放在某个字段上按 F1，可以阅读所选内容的说明。</translation>
    </message>
    <message>
        <source>More of the toolbar</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>工具栏的更多内容</translation>
    </message>
    <message>
        <source>The View menu opens and closes it; drag its title to put it elsewhere.</source>
        <extracomment>panels/window_chapter.py</extracomment>
        <translation>在“视图”菜单中打开和关闭它；拖动标题可把它放到别处。</translation>
    </message>
    <message>
        <source>What there is in the window, and how it is used. F1 leads to the page of what is under the pointer.</source>
        <extracomment>panels/window_chapter.py</extracomment>
        <translation>窗口里有什么，怎么用。按 F1 可打开指针所指内容的说明页。</translation>
    </message>
    <message>
        <source>Every key, and what the mouse does on the canvas.</source>
        <extracomment>panels/window_chapter.py</extracomment>
        <translation>所有按键，以及鼠标在画布上的操作。</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>{name}[*] (safe mode) — Neural Playground</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>{name}[*]（安全模式）— Neural Playground</translation>
    </message>
    <message>
        <source>About what is under the pointer or selected; every key and gesture when nothing is</source>
        <extracomment>window/menus.py</extracomment>
        <translation>指针所指或所选内容的说明；都没有时，列出所有按键和手势</translation>
    </message>
    <message>
        <source>Of menus, sentences and examples. What you wrote yourself stays as you wrote it.</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>用于菜单、语句和示例。你自己写的内容保持原样。</translation>
    </message>
    <message>
        <source>Every example with a picture, and the ways to begin with a drawing of your own.</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>所有带图的示例，以及从自己的网络图开始的各种方式。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Show the page of examples</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>显示示例页</translation>
    </message>
    <message>
        <source>{what}: {choice}</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>{what}：{choice}</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>At the start</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Everything holds at once, and is remembered.</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>所有更改立即生效，并会记住。</translation>
    </message>
    <message>
        <source>Zalando SE, MIT licence.</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>Zalando SE，MIT 许可证。</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>T 恤</translation>
    </message>
    <message>
        <source>Trouser</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>裤子</translation>
    </message>
    <message>
        <source>Pullover</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>套头衫</translation>
    </message>
    <message>
        <source>Dress</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>连衣裙</translation>
    </message>
    <message>
        <source>Coat</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>外套</translation>
    </message>
    <message>
        <source>Sandal</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>凉鞋</translation>
    </message>
    <message>
        <source>Shirt</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>衬衫</translation>
    </message>
    <message>
        <source>Sneaker</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>运动鞋</translation>
    </message>
    <message>
        <source>Bag</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>包</translation>
    </message>
    <message>
        <source>Ankle boot</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>短靴</translation>
    </message>
    <message>
        <source>class 1</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>类别 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>类别 2</translation>
    </message>
    <message>
        <source>class 3</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>类别 3</translation>
    </message>
    <message>
        <source>class 4</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>类别 4</translation>
    </message>
    <message>
        <source>class 5</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>类别 5</translation>
    </message>
    <message>
        <source>class 6</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>类别 6</translation>
    </message>
    <message>
        <source>cloud 1</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 1</translation>
    </message>
    <message>
        <source>cloud 2</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 2</translation>
    </message>
    <message>
        <source>cloud 3</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 3</translation>
    </message>
    <message>
        <source>cloud 4</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 4</translation>
    </message>
    <message>
        <source>cloud 5</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 5</translation>
    </message>
    <message>
        <source>cloud 6</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 6</translation>
    </message>
    <message>
        <source>cloud 7</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 7</translation>
    </message>
    <message>
        <source>cloud 8</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 8</translation>
    </message>
    <message>
        <source>cloud 9</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 9</translation>
    </message>
    <message>
        <source>cloud 10</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圆团 10</translation>
    </message>
    <message>
        <source>Y. LeCun and C. Cortes, derived from NIST, CC BY-SA 3.0.</source>
        <extracomment>data/sets/mnist</extracomment>
        <translation>Y. LeCun 和 C. Cortes，源自 NIST，CC BY-SA 3.0。</translation>
    </message>
    <message>
        <source>Short texts drawn afresh from a rule, with one answer each; there are as many of each class as of the others.</source>
        <extracomment>data/letters</extracomment>
        <translation>按规则重新生成的短文本，每条一个答案；各类别的数量相同。</translation>
    </message>
    <message>
        <source>How many texts are drawn, over all parts</source>
        <extracomment>data/letters</extracomment>
        <translation>生成多少条文本，含所有部分</translation>
    </message>
    <message>
        <source>a before b</source>
        <extracomment>data/sets/order</extracomment>
        <translation>a 在 b 前</translation>
    </message>
    <message>
        <source>Letters, among them one a and one b, and a question mark: which of the two comes first? dacebf? is a first.</source>
        <extracomment>data/sets/order</extracomment>
        <translation>一串字母，其中有一个 a 和一个 b，最后是问号：两者哪个在前？dacebf? 的答案是 a 在前。</translation>
    </message>
    <message>
        <source>The other letters are c to j, each as likely as the others. Both classes hold the same letters equally often, so that whoever only counts them is right half of the time.</source>
        <extracomment>data/sets/order</extracomment>
        <translation>其他字母为 c 到 j，出现的机会均等。两个类别中同样的字母出现得一样多，所以只数字母的话，只能答对一半。</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>data/sets/order</extracomment>
        <translation>字母数</translation>
    </message>
    <message>
        <source>How many letters a text has, without the question mark</source>
        <extracomment>data/sets/order</extracomment>
        <translation>一条文本有多少个字母，不含问号</translation>
    </message>
    <message>
        <source>Generated by the program.</source>
        <extracomment>data/sets/order</extracomment>
        <translation>由程序生成。</translation>
    </message>
    <message>
        <source>a first</source>
        <extracomment>data/sets/order</extracomment>
        <translation>a 在前</translation>
    </message>
    <message>
        <source>b first</source>
        <extracomment>data/sets/order</extracomment>
        <translation>b 在前</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>data/sets/recall</extracomment>
        <translation>回忆</translation>
    </message>
    <message>
        <source>Letters with a digit behind each, then one of the letters again: which digit stood behind it? c2a4f1b3f is 1.</source>
        <extracomment>data/sets/recall</extracomment>
        <translation>一串字母，每个后面跟一个数字，最后再出现其中一个字母：它后面是哪个数字？c2a4f1b3f 的答案是 1。</translation>
    </message>
    <message>
        <source>Each letter stands there once at most, each digit as often as the others. Whoever always says the last digit is right in 44 of 100.</source>
        <extracomment>data/sets/recall</extracomment>
        <translation>每个字母最多出现一次，各个数字出现的机会均等。总答最后一个数字，100 次能答对 44 次。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>data/sets/recall</extracomment>
        <translation>配对数</translation>
    </message>
    <message>
        <source>How many letters with a digit a text has</source>
        <extracomment>data/sets/recall</extracomment>
        <translation>一条文本有多少个带数字的字母</translation>
    </message>
    <message>
        <source>Your own file.</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>你自己的文件。</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <source>not admitted</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>未录取</translation>
    </message>
    <message>
        <source>admitted</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>录取</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>语文</translation>
    </message>
    <message>
        <source>mathematics</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>数学</translation>
    </message>
    <message>
        <source>foreign language</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>外语</translation>
    </message>
    <message>
        <source>physics</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>物理</translation>
    </message>
    <message>
        <source>chemistry</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>化学</translation>
    </message>
    <message>
        <source>biology</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>生物</translation>
    </message>
    <message>
        <source>outside</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>外侧</translation>
    </message>
    <message>
        <source>inside</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>内侧</translation>
    </message>
    <message>
        <source>lower left</source>
        <extracomment>data/sets/gaussians</extracomment>
        <translation>左下</translation>
    </message>
    <message>
        <source>upper right</source>
        <extracomment>data/sets/gaussians</extracomment>
        <translation>右上</translation>
    </message>
    <message>
        <source>upper moon</source>
        <extracomment>data/sets/moons</extracomment>
        <translation>上方半月</translation>
    </message>
    <message>
        <source>lower moon</source>
        <extracomment>data/sets/moons</extracomment>
        <translation>下方半月</translation>
    </message>
    <message>
        <source>inner</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>内环</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>中环</translation>
    </message>
    <message>
        <source>outer</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>外环</translation>
    </message>
    <message>
        <source>first arm</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>第一条旋臂</translation>
    </message>
    <message>
        <source>second arm</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>第二条旋臂</translation>
    </message>
    <message>
        <source>same signs</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>符号相同</translation>
    </message>
    <message>
        <source>different signs</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>符号不同</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>data/sets/adding</extracomment>
        <translation>和</translation>
    </message>
    <message>
        <source>even</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>偶数</translation>
    </message>
    <message>
        <source>odd</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>奇数</translation>
    </message>
    <message>
        <source>G. E. P. Box and G. M. Jenkins 1976, series G; public domain.</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>G. E. P. Box 和 G. M. Jenkins 1976，序列 G；公有领域。</translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>thousand passengers</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>千名乘客</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>月份</translation>
    </message>
    <message>
        <source>thousand passengers, 1 month ahead</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>千名乘客，提前 1 个月</translation>
    </message>
    <message>
        <source>Yearly mean sunspot numbers, SILSO data, Royal Observatory of Belgium; public domain.</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>年平均太阳黑子数，SILSO 数据，比利时皇家天文台；公有领域。</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>sunspots</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>太阳黑子数</translation>
    </message>
    <message>
        <source>sunspots, 1 year ahead</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>太阳黑子数，提前 1 年</translation>
    </message>
    <message>
        <source>E. Alpaydin and C. Kaynak 1998, UCI Machine Learning Repository, CC BY 4.0.</source>
        <extracomment>data/sets/digits_8x8</extracomment>
        <translation>E. Alpaydin 和 C. Kaynak 1998，UCI 机器学习库，CC BY 4.0。</translation>
    </message>
    <message>
        <source>Drawn by hand.</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>手绘。</translation>
    </message>
    <message>
        <source>US Census Bureau, frequently occurring names of 1990; public domain.</source>
        <extracomment>data/sets/name_letters</extracomment>
        <translation>美国人口普查局，1990 年常见人名；公有领域。</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>data/sets/names</extracomment>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>data/sets/names</extracomment>
        <translation>男</translation>
    </message>
    <message>
        <source>The number 1</source>
        <extracomment>data/sets/one</extracomment>
        <translation>数字 1</translation>
    </message>
    <message>
        <source>A single sample, the number 1: neurons without bias answer with their weights, so that training moves a point.</source>
        <extracomment>data/sets/one</extracomment>
        <translation>只有一个样本，即数字 1：没有偏置的神经元直接以权重作答，所以训练就是移动一个点。</translation>
    </message>
    <message>
        <source>For the loss &quot;Function of the answer&quot;; what the data wants is 0, and that loss does not ask for it.</source>
        <extracomment>data/sets/one</extracomment>
        <translation>用于损失“答案的函数”；数据的目标是 0，而该损失并不使用它。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>data/sets/one</extracomment>
        <translation>数的个数</translation>
    </message>
    <message>
        <source>How many numbers the network says: x, or x and y</source>
        <extracomment>data/sets/one</extracomment>
        <translation>网络给出多少个数：x，或 x 和 y</translation>
    </message>
    <message>
        <source>Typed in by hand.</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>手动输入。</translation>
    </message>
    <message>
        <source>K. Gorman and Palmer Station LTER, by way of palmerpenguins, CC0.</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>K. Gorman 和 Palmer Station LTER，经由 palmerpenguins，CC0。</translation>
    </message>
    <message>
        <source>Adelie</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>阿德利企鹅</translation>
    </message>
    <message>
        <source>Chinstrap</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>帽带企鹅</translation>
    </message>
    <message>
        <source>Gentoo</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>巴布亚企鹅</translation>
    </message>
    <message>
        <source>island Biscoe</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>岛屿：Biscoe</translation>
    </message>
    <message>
        <source>island Dream</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>岛屿：Dream</translation>
    </message>
    <message>
        <source>island Torgersen</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>岛屿：Torgersen</translation>
    </message>
    <message>
        <source>sex female</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>性别：雌</translation>
    </message>
    <message>
        <source>sex male</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>性别：雄</translation>
    </message>
    <message>
        <source>W. Wolberg, O. Mangasarian, N. Street and W. Street 1993, UCI Machine Learning Repository, CC BY 4.0.</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>W. Wolberg、O. Mangasarian、N. Street 和 W. Street 1993，UCI 机器学习库，CC BY 4.0。</translation>
    </message>
    <message>
        <source>benign</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>良性</translation>
    </message>
    <message>
        <source>malignant</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>恶性</translation>
    </message>
    <message>
        <source>mean radius</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>半径均值</translation>
    </message>
    <message>
        <source>mean texture</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>纹理均值</translation>
    </message>
    <message>
        <source>mean perimeter</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>周长均值</translation>
    </message>
    <message>
        <source>mean area</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>面积均值</translation>
    </message>
    <message>
        <source>mean smoothness</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>平滑度均值</translation>
    </message>
    <message>
        <source>mean compactness</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>紧密度均值</translation>
    </message>
    <message>
        <source>mean concavity</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>凹度均值</translation>
    </message>
    <message>
        <source>mean concave points</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>凹点数均值</translation>
    </message>
    <message>
        <source>mean symmetry</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>对称性均值</translation>
    </message>
    <message>
        <source>mean fractal dimension</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>分形维数均值</translation>
    </message>
    <message>
        <source>radius error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>半径标准误差</translation>
    </message>
    <message>
        <source>texture error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>纹理标准误差</translation>
    </message>
    <message>
        <source>perimeter error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>周长标准误差</translation>
    </message>
    <message>
        <source>area error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>面积标准误差</translation>
    </message>
    <message>
        <source>smoothness error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>平滑度标准误差</translation>
    </message>
    <message>
        <source>compactness error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>紧密度标准误差</translation>
    </message>
    <message>
        <source>concavity error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>凹度标准误差</translation>
    </message>
    <message>
        <source>concave points error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>凹点数标准误差</translation>
    </message>
    <message>
        <source>symmetry error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>对称性标准误差</translation>
    </message>
    <message>
        <source>fractal dimension error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>分形维数标准误差</translation>
    </message>
    <message>
        <source>worst radius</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差半径</translation>
    </message>
    <message>
        <source>worst texture</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差纹理</translation>
    </message>
    <message>
        <source>worst perimeter</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差周长</translation>
    </message>
    <message>
        <source>worst area</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差面积</translation>
    </message>
    <message>
        <source>worst smoothness</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差平滑度</translation>
    </message>
    <message>
        <source>worst compactness</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差紧密度</translation>
    </message>
    <message>
        <source>worst concavity</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差凹度</translation>
    </message>
    <message>
        <source>worst concave points</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差凹点数</translation>
    </message>
    <message>
        <source>worst symmetry</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差对称性</translation>
    </message>
    <message>
        <source>worst fractal dimension</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差分形维数</translation>
    </message>
    <message>
        <source>R. A. Fisher 1936, UCI Machine Learning Repository, CC BY 4.0.</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>R. A. Fisher 1936，UCI 机器学习库，CC BY 4.0。</translation>
    </message>
    <message>
        <source>cm</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>cm</translation>
    </message>
    <message>
        <source>setosa</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>setosa</translation>
    </message>
    <message>
        <source>versicolor</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>versicolor</translation>
    </message>
    <message>
        <source>virginica</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>virginica</translation>
    </message>
    <message>
        <source>sepal length (cm)</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>萼片长度（cm）</translation>
    </message>
    <message>
        <source>sepal width (cm)</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>萼片宽度（cm）</translation>
    </message>
    <message>
        <source>petal length (cm)</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>花瓣长度（cm）</translation>
    </message>
    <message>
        <source>petal width (cm)</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>花瓣宽度（cm）</translation>
    </message>
    <message>
        <source>S. Aeberhard and M. Forina 1991, UCI Machine Learning Repository, CC BY 4.0.</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>S. Aeberhard 和 M. Forina 1991，UCI 机器学习库，CC BY 4.0。</translation>
    </message>
    <message>
        <source>class_0</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>class_0</translation>
    </message>
    <message>
        <source>class_1</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>class_1</translation>
    </message>
    <message>
        <source>class_2</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>class_2</translation>
    </message>
    <message>
        <source>alcohol</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>酒精</translation>
    </message>
    <message>
        <source>malic acid</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>苹果酸</translation>
    </message>
    <message>
        <source>ash</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>灰分</translation>
    </message>
    <message>
        <source>alcalinity of ash</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>灰分碱度</translation>
    </message>
    <message>
        <source>magnesium</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>镁</translation>
    </message>
    <message>
        <source>total phenols</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>总酚</translation>
    </message>
    <message>
        <source>flavanoids</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>黄烷类</translation>
    </message>
    <message>
        <source>nonflavanoid phenols</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>非黄烷类酚</translation>
    </message>
    <message>
        <source>proanthocyanins</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>原花青素</translation>
    </message>
    <message>
        <source>color intensity</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>颜色强度</translation>
    </message>
    <message>
        <source>hue</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>色调</translation>
    </message>
    <message>
        <source>od280 od315</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>od280 od315</translation>
    </message>
    <message>
        <source>proline</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>脯氨酸</translation>
    </message>
    <message>
        <source>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani 2004, as in scikit-learn, BSD-3.</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>B. Efron、T. Hastie、I. Johnstone 和 R. Tibshirani 2004，取自 scikit-learn，BSD-3。</translation>
    </message>
    <message>
        <source>progression</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>发展程度</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>年龄</translation>
    </message>
    <message>
        <source>body mass index</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>体质指数</translation>
    </message>
    <message>
        <source>blood pressure</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>血压</translation>
    </message>
    <message>
        <source>total cholesterol</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>总胆固醇</translation>
    </message>
    <message>
        <source>LDL</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>LDL</translation>
    </message>
    <message>
        <source>HDL</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>HDL</translation>
    </message>
    <message>
        <source>total cholesterol / HDL</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>总胆固醇 / HDL</translation>
    </message>
    <message>
        <source>log of triglycerides</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>甘油三酯的对数</translation>
    </message>
    <message>
        <source>blood sugar</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>血糖</translation>
    </message>
    <message>
        <source>Jane Austen 1813; public domain.</source>
        <extracomment>data/sets/pride_and_prejudice</extracomment>
        <translation>Jane Austen 1813；公有领域。</translation>
    </message>
    <message>
        <source>Three Hundred Tang Poems, compiled by Sun Zhu about 1763; public domain.</source>
        <extracomment>data/sets/tang_poems</extracomment>
        <translation>《唐诗三百首》，孙洙约 1763 年编；公有领域。</translation>
    </message>
    <message>
        <source>Function of the answer</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>答案的函数</translation>
    </message>
    <message>
        <source>The answer itself, put into a function that is to become small; what the data wants does not count.</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>把答案本身代入一个要变小的函数；数据的目标不起作用。</translation>
    </message>
    <message>
        <source>With a network that says its weights, training goes down the function from step to step. The ravine is Rosenbrock&apos;s with 10 in the place of 100; the bumps are Rastrigin&apos;s, lower and twice as wide; the saddle rises again far out.</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>网络直接给出自己的权重时，训练就是一步步沿函数下降。峡谷是 Rosenbrock 函数，其中的 100 换成 10；起伏是 Rastrigin 函数，更低，宽一倍；鞍形在远处重新升高。</translation>
    </message>
    <message>
        <source>no such loss; the function of the prediction.</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>没有对应的损失函数；就是预测值的函数。</translation>
    </message>
    <message>
        <source>Which function; all but the parabola are of two</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>哪个函数；除抛物线外，都是两个数的函数</translation>
    </message>
    <message>
        <source>parabola</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>抛物线</translation>
    </message>
    <message>
        <source>bowl</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>碗形</translation>
    </message>
    <message>
        <source>ravine</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>峡谷</translation>
    </message>
    <message>
        <source>saddle</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>鞍形</translation>
    </message>
    <message>
        <source>bumpy</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>起伏</translation>
    </message>
    <message>
        <source>four valleys</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>四谷</translation>
    </message>
    <message>
        <source>t is the number of steps taken, from 0. All are functions of it alone, except those that follow the loss.</source>
        <extracomment>engine/schedule</extracomment>
        <translation>t 是已走的步数，从 0 开始。除了跟随损失的，都只是 t 的函数。</translation>
    </message>
    <message>
        <source>one rate for each step.</source>
        <extracomment>engine/schedule</extracomment>
        <translation>每一步一个学习率。</translation>
    </message>
    <message>
        <source>The same learning rate throughout.</source>
        <extracomment>engine/schedules/constant</extracomment>
        <translation>学习率始终不变。</translation>
    </message>
    <message>
        <source>none is needed; ConstantLR is another thing, a smaller rate at the beginning.</source>
        <extracomment>engine/schedules/constant</extracomment>
        <translation>不需要；ConstantLR 是另一回事，即开始时用较小的学习率。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Down half a cosine wave, gently at both ends.</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>沿半个余弦波下降，两端平缓。</translation>
    </message>
    <message>
        <source>low = lowest · rate; after `steps` the rate stays there.</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>low = lowest · rate；`steps` 之后学习率保持不变。</translation>
    </message>
    <message>
        <source>CosineAnnealingLR, stepped once a batch, which takes low itself (eta_min) and goes up again after `steps`.</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>CosineAnnealingLR，每个批次走一步；它直接设定 low（eta_min），`steps` 之后又会上升。</translation>
    </message>
    <message>
        <source>Steps until the lowest rate</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>到最低学习率的步数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>最低比例</translation>
    </message>
    <message>
        <source>Share of the rate that is left at the end</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>最后剩下的学习率比例</translation>
    </message>
    <message>
        <source>Exponential</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>指数</translation>
    </message>
    <message>
        <source>A little less with each step: with a decay of 0.999 it halves about every 700 steps.</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>每一步减小一点：衰减系数为 0.999 时，大约每 700 步减半。</translation>
    </message>
    <message>
        <source>ExponentialLR, stepped once a batch; its gamma is the decay.</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>ExponentialLR，每个批次走一步；它的 gamma 就是衰减系数。</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at each step</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>每一步学习率所乘的数</translation>
    </message>
    <message>
        <source>One cycle</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>单周期</translation>
    </message>
    <message>
        <source>Up and then far down, once: from rate / 25 to the rate and on to a ten-thousandth of where it began.</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>先升，再大幅下降，只一次：从 rate / 25 升到 rate，再降到起点的万分之一。</translation>
    </message>
    <message>
        <source>Both ways run along half a cosine wave, h(x) = (1 - cos(π x)) / 2; the top is at t = rise · steps - 1, the end at t = steps - 1, where the rate stays. The learning rate is the highest.</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>升和降都沿半个余弦波，h(x) = (1 - cos(π x)) / 2；最高点在 t = rise · steps - 1，终点在 t = steps - 1，之后学习率不变。所设的学习率是最高值。</translation>
    </message>
    <message>
        <source>OneCycleLR with its max_lr, div_factor = start divisor, final_div_factor = end divisor, pct_start = rise, without cycling the momentum.</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>OneCycleLR，其 max_lr、div_factor = 起点除数、final_div_factor = 终点除数、pct_start = 上升比例，不循环动量。</translation>
    </message>
    <message>
        <source>Steps of the whole cycle</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>整个周期的步数</translation>
    </message>
    <message>
        <source>Rise</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>上升比例</translation>
    </message>
    <message>
        <source>Share of the cycle in which the rate rises</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>周期中学习率上升的部分所占比例</translation>
    </message>
    <message>
        <source>Start divisor</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>起点除数</translation>
    </message>
    <message>
        <source>The first rate is the highest divided by this</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>最初的学习率是最高值除以它</translation>
    </message>
    <message>
        <source>End divisor</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>终点除数</translation>
    </message>
    <message>
        <source>The last rate is the first divided by this</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>最后的学习率是最初的除以它</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>平台期衰减</translation>
    </message>
    <message>
        <source>Cuts the rate when the validation loss no longer falls.</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>验证损失不再下降时，降低学习率。</translation>
    </message>
    <message>
        <source>A look in vain finds a loss not below best · (1 - threshold). After a cut, `rest` looks do not count.</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>一次评估的损失若不低于 best · (1 - threshold)，就算没有进步。降低之后的 `rest` 次评估不计入。</translation>
    </message>
    <message>
        <source>ReduceLROnPlateau (its factor is the decay, its cooldown the rest), which takes the lowest rate itself (min_lr), not as a share, and leaves out cuts of less than 1e-8.</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>ReduceLROnPlateau（它的 factor 是衰减系数，cooldown 是冷却次数），那里最低学习率直接设定（min_lr），不是比例，并且略去小于 1e-8 的降低。</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at a cut</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>每次降低时学习率所乘的数</translation>
    </message>
    <message>
        <source>Patience</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>耐心次数</translation>
    </message>
    <message>
        <source>Looks at the validation part in vain that are let pass</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>容许多少次验证集评估没有进步</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Share by which it must fall to count as better</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>损失至少下降这个比例才算变好</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>冷却次数</translation>
    </message>
    <message>
        <source>Looks after a cut that do not count</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>降低之后不计入的评估次数</translation>
    </message>
    <message>
        <source>Share of the rate below which it is not cut</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>学习率比例的下限，到此不再降低</translation>
    </message>
    <message>
        <source>Staircase</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Down a staircase: every so many steps the rate is cut.</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>沿阶梯下降：每隔若干步降低一次学习率。</translation>
    </message>
    <message>
        <source>StepLR, stepped once a batch; its gamma is the decay.</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>StepLR，每个批次走一步；它的 gamma 就是衰减系数。</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Steps between two cuts</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>两次降低之间的步数</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at each cut</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>每次降低时学习率所乘的数</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>预热</translation>
    </message>
    <message>
        <source>A gentle beginning: the rate rises along a line, and then another schedule begins.</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>平缓的开始：学习率沿直线上升，然后进入另一种调度。</translation>
    </message>
    <message>
        <source>LinearLR followed by another in SequentialLR, stepped once a batch; its start_factor is 1/3 unless given.</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>在 SequentialLR 中，LinearLR 后接另一种调度，每个批次走一步；它的 start_factor 默认为 1/3。</translation>
    </message>
    <message>
        <source>Steps until the full rate</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>到完整学习率的步数</translation>
    </message>
    <message>
        <source>Share of the rate at the first step</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>第一步所用的学习率比例</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>How it goes on from there</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>接下来如何变化</translation>
    </message>
    <message>
        <source>A way to take a trained network elsewhere.</source>
        <extracomment>formats/exports/exporter</extracomment>
        <translation>把训练好的网络带到别处的一种方式。</translation>
    </message>
    <message>
        <source>Keras source</source>
        <extracomment>formats/exports/keras_layers.py</extracomment>
        <translation>Keras 源代码</translation>
    </message>
    <message>
        <source>A Python file that builds the network with Keras 3, for TensorFlow, JAX or PyTorch, and loads its weights.</source>
        <extracomment>formats/exports/targets/keras_source</extracomment>
        <translation>一个 Python 文件，用 Keras 3 构建网络并载入权重，可用于 TensorFlow、JAX 或 PyTorch。</translation>
    </message>
    <message>
        <source>The weights lie beside it as .npz: Keras&apos;s own .keras files can run code when they are opened.</source>
        <extracomment>formats/exports/targets/keras_source</extracomment>
        <translation>权重以 .npz 放在旁边：Keras 自己的 .keras 文件打开时可能运行代码。</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>The weights alone as NumPy arrays, each under its layer&apos;s name, with a README that says how they are used.</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>只含权重的 NumPy 数组，各以所在层的名称命名，附有说明用法的 README。</translation>
    </message>
    <message>
        <source>This program takes them in again with File &gt; Import weights.</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>本程序可以用“文件 &gt; 导入权重”重新载入它们。</translation>
    </message>
    <message>
        <source>NumPy source</source>
        <extracomment>formats/exports/targets/numpy_source.py</extracomment>
        <translation>NumPy 源代码</translation>
    </message>
    <message>
        <source>One Python file that needs NumPy alone and can be read from top to bottom, with its weights beside it as .npz.</source>
        <extracomment>formats/exports/targets/numpy_source</extracomment>
        <translation>一个只需 NumPy、可以从头读到尾的 Python 文件，权重以 .npz 放在旁边。</translation>
    </message>
    <message>
        <source>For understanding what the network computes, and for computers where no framework is to be installed.</source>
        <extracomment>formats/exports/targets/numpy_source</extracomment>
        <translation>用来理解网络计算了什么，也适合不便安装框架的计算机。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>One .onnx file that ONNX Runtime, browsers, phones and most other programs run as it is.</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>一个 .onnx 文件，ONNX Runtime、浏览器、手机和大多数其他程序都能直接运行。</translation>
    </message>
    <message>
        <source>Opset 17, float32, any batch size. Names of classes and the scaling of inputs and answers are in its metadata. Answers are what leaves the network: logits where it was trained with a cross-entropy.</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>Opset 17，float32，任意批大小。类别的名称以及输入和答案的缩放写在元数据中。答案是网络的直接输出：用交叉熵训练时为 logits。</translation>
    </message>
    <message>
        <source>Scaling inside</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>内含缩放</translation>
    </message>
    <message>
        <source>Whether the graph takes samples, and tells numbers, as the data has them, and scales them itself</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>计算图是否按数据原有的数值接收样本、给出结果，并自行缩放</translation>
    </message>
    <message>
        <source>PyTorch source</source>
        <extracomment>formats/exports/pytorch_modules.py</extracomment>
        <translation>PyTorch 源代码</translation>
    </message>
    <message>
        <source>A Python file with the network as a PyTorch module that loads its weights, or trains from scratch.</source>
        <extracomment>formats/exports/targets/pytorch_source</extracomment>
        <translation>一个 Python 文件，把网络写成 PyTorch 模块，可载入权重，也可从头训练。</translation>
    </message>
    <message>
        <source>Its state dict lies beside it as .safetensors, and so does the data as .npz. `--epochs` trains with the same settings, also under `torchrun` on several processes or computers.</source>
        <extracomment>formats/exports/targets/pytorch_source</extracomment>
        <translation>它的 state dict 以 .safetensors 放在旁边，数据以 .npz 放在旁边。`--epochs` 用同样的设置训练，也可以在 `torchrun` 下用多个进程或多台计算机训练。</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>The weights alone in the format in which models are passed on today; opening it never runs code.</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>只含权重，采用如今传递模型的通用格式；打开时绝不会运行代码。</translation>
    </message>
    <message>
        <source>What the two have in common.</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>两者的共同之处。</translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>失活单元</translation>
    </message>
    <message>
        <source>Units that are zero for every sample have no slope: nothing reaches them any more that would change them.</source>
        <extracomment>training/health/rules/dead</extracomment>
        <translation>对每个样本都为零的单元没有斜率：再没有任何东西能传到那里去改变它。</translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <extracomment>training/health/rules/exploding</extracomment>
        <translation>梯度爆炸</translation>
    </message>
    <message>
        <source>The gradient is now and then so long that one update undoes what a hundred have learned.</source>
        <extracomment>training/health/rules/exploding</extracomment>
        <translation>梯度偶尔过长，一次更新就把一百次学到的毁掉。</translation>
    </message>
    <message>
        <source>Flat loss</source>
        <extracomment>training/health/rules/flat_loss</extracomment>
        <translation>损失不下降</translation>
    </message>
    <message>
        <source>The network is no better than one that gives the same answer whatever it is shown.</source>
        <extracomment>training/health/rules/flat_loss</extracomment>
        <translation>网络并不比不管看到什么都给同一答案的好。</translation>
    </message>
    <message>
        <source>Class imbalance</source>
        <extracomment>training/health/rules/imbalance</extracomment>
        <translation>类别不均衡</translation>
    </message>
    <message>
        <source>One class has so many more samples than another that saying it always is nearly right.</source>
        <extracomment>training/health/rules/imbalance</extracomment>
        <translation>某一类的样本比另一类多得多，总答这一类就几乎全对。</translation>
    </message>
    <message>
        <source>Not finite</source>
        <extracomment>training/health/rules/not_finite</extracomment>
        <translation>非有限数</translation>
    </message>
    <message>
        <source>The loss is infinite or not a number: some layer&apos;s numbers grew beyond what a computer can hold.</source>
        <extracomment>training/health/rules/not_finite</extracomment>
        <translation>损失为无穷大或不是数：某一层的数值超出了计算机能表示的范围。</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <extracomment>training/health/rules/overfitting</extracomment>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>It learns its training samples by heart: on samples it has not seen it gets worse.</source>
        <extracomment>training/health/rules/overfitting</extracomment>
        <translation>它在死记训练样本：对没见过的样本反而越来越差。</translation>
    </message>
    <message>
        <source>Learning rate too high</source>
        <extracomment>training/health/rules/rate_too_high</extracomment>
        <translation>学习率过高</translation>
    </message>
    <message>
        <source>Updates overshoot: the loss rises again, and above where always giving one answer would be.</source>
        <extracomment>training/health/rules/rate_too_high</extracomment>
        <translation>更新冲过了头：损失又升高，超过总给同一个答案时的水平。</translation>
    </message>
    <message>
        <source>Learning rate too low</source>
        <extracomment>training/health/rules/rate_too_low</extracomment>
        <translation>学习率过低</translation>
    </message>
    <message>
        <source>Updates are so small beside the weights that it would take very long to get anywhere.</source>
        <extracomment>training/health/rules/rate_too_low</extracomment>
        <translation>与权重相比，更新太小，要很久才会有进展。</translation>
    </message>
    <message>
        <source>Saturated units</source>
        <extracomment>training/health/rules/saturated</extracomment>
        <translation>饱和单元</translation>
    </message>
    <message>
        <source>Units that are at the end of their range have nearly no slope, and so learn slowly.</source>
        <extracomment>training/health/rules/saturated</extracomment>
        <translation>处于取值范围两端的单元几乎没有斜率，所以学得很慢。</translation>
    </message>
    <message>
        <source>Schedule longer than the run</source>
        <extracomment>training/health/rules/unfinished_schedule</extracomment>
        <translation>学习率调度长于训练</translation>
    </message>
    <message>
        <source>The epochs are over before the schedule is: the rate never comes down to where it was meant to.</source>
        <extracomment>training/health/rules/unfinished_schedule</extracomment>
        <translation>轮次在学习率调度完成之前就用完了：学习率没能降到预定的值。</translation>
    </message>
    <message>
        <source>Unscaled inputs</source>
        <extracomment>training/health/rules/unscaled</extracomment>
        <translation>输入未缩放</translation>
    </message>
    <message>
        <source>Inputs far from zero, or of very unlike sizes, make the way down narrow: the largest drowns the others.</source>
        <extracomment>training/health/rules/unscaled</extracomment>
        <translation>输入离零太远，或大小相差悬殊，下降的路就会变窄：最大的淹没其他的。</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <extracomment>training/health/rules/vanishing</extracomment>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>The gradient fades on its way back, so that the first layers are told hardly anything and do not learn.</source>
        <extracomment>training/health/rules/vanishing</extracomment>
        <translation>梯度在回传的路上消失，前面的几层几乎得不到信息，也就学不到东西。</translation>
    </message>
    <message>
        <source>What is done to samples of one kind of data; its settings say how much of it.</source>
        <extracomment>spec/augmentation</extracomment>
        <translation>对某一类数据的样本做什么处理；它的设置决定程度。</translation>
    </message>
    <message>
        <source>Only the samples that a step learns from are changed, each anew every time. What the network is measured on stays as it is.</source>
        <extracomment>spec/augmentation</extracomment>
        <translation>只改变每一步所学的样本，每次重新变化。用来衡量网络的样本保持不变。</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>spec/composite</extracomment>
        <translation>入口</translation>
    </message>
    <message>
        <source>Where what is wired into a block arrives inside of it.</source>
        <extracomment>spec/composite</extracomment>
        <translation>连接到模块的内容，从这里进入模块内部。</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>spec/composite</extracomment>
        <translation>出口</translation>
    </message>
    <message>
        <source>What is wired into it here leaves the block.</source>
        <extracomment>spec/composite</extracomment>
        <translation>在这里连入的内容，从模块输出。</translation>
    </message>
    <message>
        <source>A layer made of others. It is taken apart before anything is computed (`playground.engine.planning`).</source>
        <extracomment>spec/composite</extracomment>
        <translation>由其他层组成的层。计算之前先展开（`playground.engine.planning`）。</translation>
    </message>
    <message>
        <source>A part is called by the composite&apos;s name and its own, &quot;Block 1/Dense 1&quot;, and where the composite is repeated by the number of the repetition too, &quot;Block 1/2/Dense 1&quot;.</source>
        <extracomment>spec/composite</extracomment>
        <translation>各部分以组合层的名称加自己的名称命名，如“Block 1/Dense 1”；组合层重复时，还要加上重复的序号，如“Block 1/2/Dense 1”。</translation>
    </message>
    <message>
        <source>What the drawing needs to know of a layer.</source>
        <extracomment>spec/graph</extracomment>
        <translation>网络图需要知道的关于层的信息。</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>How long and in what portions the network is trained, and what keeps its weights small.</source>
        <extracomment>spec/project</extracomment>
        <translation>训练网络多久、分成多大的批次，以及怎样让权重保持较小。</translation>
    </message>
    <message>
        <source>L1 and L2 are the textbook sums over all weights of the network, biases left out; a layer can have its own as well.</source>
        <extracomment>spec/project</extracomment>
        <translation>L1 和 L2 是教科书上对网络全部权重的求和，不含偏置；每一层也可以另设自己的。</translation>
    </message>
    <message>
        <source>no such settings; a weight decay d of its SGD is an l2 of d / 2 here, on the biases too. clip_value and clip_norm are clip_grad_value_ and clip_grad_norm_.</source>
        <extracomment>spec/project</extracomment>
        <translation>没有这些设置；它的 SGD 的权重衰减 d，相当于这里 l2 取 d / 2，但也作用于偏置。clip_value 和 clip_norm 即 clip_grad_value_ 和 clip_grad_norm_。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Samples per step: 1 is single-sample descent, all is full-batch descent</source>
        <extracomment>spec/project</extracomment>
        <translation>每步使用的样本数：1 为单样本梯度下降，“全部”为全批量梯度下降</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>spec/project</extracomment>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the training part before it stops by itself</source>
        <extracomment>spec/project</extracomment>
        <translation>遍历训练集多少轮后自动停止</translation>
    </message>
    <message>
        <source>Adds l1 · Σ|w| over all weights to what is minimized</source>
        <extracomment>spec/project</extracomment>
        <translation>把所有权重的 l1 · Σ|w| 加入最小化目标</translation>
    </message>
    <message>
        <source>Adds l2 · Σw² over all weights to what is minimized</source>
        <extracomment>spec/project</extracomment>
        <translation>把所有权重的 l2 · Σw² 加入最小化目标</translation>
    </message>
    <message>
        <source>Clip value</source>
        <extracomment>spec/project</extracomment>
        <translation>按值裁剪</translation>
    </message>
    <message>
        <source>Keeps every number of the gradient within ± this before the optimizer gets it; 0 does not</source>
        <extracomment>spec/project</extracomment>
        <translation>梯度交给优化器之前，把其中每个数限制在 ± 该值以内；0 表示不限制</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <extracomment>spec/project</extracomment>
        <translation>按范数裁剪</translation>
    </message>
    <message>
        <source>Shortens the whole gradient to this length where it is longer, before the optimizer gets it; 0 does not</source>
        <extracomment>spec/project</extracomment>
        <translation>梯度整体的长度超过该值时，先缩短到该值再交给优化器；0 表示不限制</translation>
    </message>
    <message>
        <source>Max norm</source>
        <extracomment>spec/project</extracomment>
        <translation>最大范数</translation>
    </message>
    <message>
        <source>Shortens the weights that lead to one neuron to this length where they are longer; 0 does not</source>
        <extracomment>spec/project</extracomment>
        <translation>通向同一神经元的权重，其长度超过该值时缩短到该值；0 表示不限制</translation>
    </message>
    <message>
        <source>Input noise</source>
        <extracomment>spec/project</extracomment>
        <translation>输入噪声</translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to every input while training</source>
        <extracomment>spec/project</extracomment>
        <translation>训练时加到每个输入上的噪声的标准差</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <extracomment>spec/project</extracomment>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>How samples are changed at random, each time they are learned from, so that there seem to be more of them</source>
        <extracomment>spec/project</extracomment>
        <translation>每次学习时对样本做怎样的随机变化，让样本看起来更多</translation>
    </message>
    <message>
        <source>Validate every</source>
        <extracomment>spec/project</extracomment>
        <translation>验证间隔</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation part</source>
        <extracomment>spec/project</extracomment>
        <translation>每隔多少步在验证集上评估一次</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <extracomment>spec/project</extracomment>
        <translation>早停</translation>
    </message>
    <message>
        <source>Looks at the validation part in a row without a lower loss after which it stops by itself</source>
        <extracomment>spec/project</extracomment>
        <translation>连续多少次验证损失都没有降低，就自动停止</translation>
    </message>
    <message>
        <source>Restore best</source>
        <extracomment>spec/project</extracomment>
        <translation>恢复最佳权重</translation>
    </message>
    <message>
        <source>When it stops early, go back to the weights that had the lowest validation loss</source>
        <extracomment>spec/project</extracomment>
        <translation>早停时，回到验证损失最低时的权重</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Where all randomness starts: the same seed, the same run</source>
        <extracomment>spec/project</extracomment>
        <translation>所有随机性的起点：种子相同，运行就相同</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>spec/unknown</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>A layer of a kind that is not known here, or with a part of one. It stays in its place and is saved as it came.</source>
        <extracomment>spec/unknown</extracomment>
        <translation>这里无法识别这种层，或它的某个组成部分。它留在原位，保存时原样写回。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>How symbols are drawn from the probabilities p that a network gives them.</source>
        <extracomment>training/generation</extracomment>
        <translation>如何根据网络给出的概率 p 抽取符号。</translation>
    </message>
    <message>
        <source>Each is drawn with p^(1/temperature) / Σ p^(1/temperature); of logits z that is softmax(z / temperature). With top k the sum is over the k likeliest, and the others are never drawn. Padding and unknown characters are never drawn.</source>
        <extracomment>training/generation</extracomment>
        <translation>每个符号按 p^(1/temperature) / Σ p^(1/temperature) 的概率抽取；对 logits z 来说，就是 softmax(z / temperature)。设置 top k 后，只对概率最高的 k 个求和，其余的不会被抽到。填充符和未知字符不会被抽到。</translation>
    </message>
    <message>
        <source>How many characters are written</source>
        <extracomment>training/generation</extracomment>
        <translation>生成多少个字符</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>training/generation</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>How daring it writes: 0 always takes the likeliest character, 1 draws as often as the network says, more evens the chances out</source>
        <extracomment>training/generation</extracomment>
        <translation>写得有多大胆：0 总取最可能的字符，1 按网络给出的概率抽取，更大则让各字符的机会更接近</translation>
    </message>
    <message>
        <source>Top k</source>
        <extracomment>training/generation</extracomment>
        <translation>Top k</translation>
    </message>
    <message>
        <source>From how many of the likeliest characters the next is drawn</source>
        <extracomment>training/generation</extracomment>
        <translation>下一个字符从概率最高的多少个字符中抽取</translation>
    </message>
    <message>
        <source>Another seed, another text; the same seed, the same text</source>
        <extracomment>training/generation</extracomment>
        <translation>种子不同，文本不同；种子相同，文本相同</translation>
    </message>
    <message>
        <source>What keeps a network from learning, noticed while it trains and told with what mends it.</source>
        <extracomment>training/health/rule</extracomment>
        <translation>妨碍网络学习的各种问题：训练时随时察觉，并给出解决办法。</translation>
    </message>
    <message>
        <source>Loss landscape</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>损失曲面</translation>
    </message>
    <message>
        <source>Which plane through the weights, how far it reaches, and on which samples the loss is measured.</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>取权重空间中的哪个平面、范围多大，以及在哪些样本上计算损失。</translation>
    </message>
    <message>
        <source>Directions</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Two random directions, in which each unit&apos;s weights change as much as they are long; or the two main directions of the way that the weights went so far</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>两个随机方向，其中每个单元的权重变化幅度与权重自身的长度相当；或权重至今所走路径的两个主方向</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>随机</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>How far the picture goes. Random directions: at 1, as far as each unit&apos;s weights are long. Along the path: at 1, as far as that went, with a margin</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>图像覆盖的范围。随机方向：为 1 时，与每个单元权重的长度相当。沿路径：为 1 时，覆盖整条路径并留出边距</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>At how many places the loss is measured: coarse 17 × 17, medium 33 × 33, fine 65 × 65</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>在多少个位置计算损失：粗略 17 × 17，中等 33 × 33，精细 65 × 65</translation>
    </message>
    <message>
        <source>coarse</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>粗略</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>中等</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>精细</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>数据部分</translation>
    </message>
    <message>
        <source>The part of the data that the loss is of</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>用数据的哪一部分计算损失</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>训练集</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>验证集</translation>
    </message>
    <message>
        <source>How many samples, the first ones of the part; of sequences with an answer at each step, how many answers</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>取该部分最前面的多少个样本；若序列的每一步都有答案，则为多少个答案</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>panels/output_views/draw</extracomment>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Which random directions: another number gives others, the same number the same</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>选用哪一组随机方向：数字不同，方向不同；数字相同，方向相同</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>panels, docks</extracomment>
        <translation>组件库</translation>
    </message>
    <message>
        <source>Layers to drag onto the canvas, and examples to open</source>
        <extracomment>panels, docks</extracomment>
        <translation>可拖到画布上的层，以及可打开的示例</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>panels/properties.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Settings of what is selected, or of the whole project</source>
        <extracomment>panels, docks</extracomment>
        <translation>所选内容的设置；未选中时为整个项目的设置</translation>
    </message>
    <message>
        <source>What keeps the network from running or learning, why, and what mends it</source>
        <extracomment>panels, docks</extracomment>
        <translation>网络为何不能运行或学习，以及如何解决</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>panels, docks</extracomment>
        <translation>检查器</translation>
    </message>
    <message>
        <source>The selected layer in figures: weights, outputs and gradients, now and over the run</source>
        <extracomment>panels, docks</extracomment>
        <translation>用数字看所选的层：权重、输出和梯度，当前的以及整个训练过程的</translation>
    </message>
    <message>
        <source>Pictures of what the network says</source>
        <extracomment>panels/output.py</extracomment>
        <translation>用图像展示网络的输出</translation>
    </message>
    <message>
        <source>The samples themselves, the set in numbers, and what the network gets of it</source>
        <extracomment>panels, docks</extracomment>
        <translation>样本本身、数据集的各项数字，以及网络实际得到的输入</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <extracomment>panels, docks</extracomment>
        <translation>损失与准确率</translation>
    </message>
    <message>
        <source>How wrong and how right the network is, step by step</source>
        <extracomment>panels, docks</extracomment>
        <translation>网络错得多少、对得多少，一步一步地看</translation>
    </message>
    <message>
        <source>One sample on its way forward, the gradients on their way back, and the new weights, number by number</source>
        <extracomment>panels, docks</extracomment>
        <translation>一个样本如何前向传播、梯度如何反向传回、权重如何更新，逐个数字地看</translation>
    </message>
    <message>
        <source>Gradient norm by layer</source>
        <extracomment>panels, docks</extracomment>
        <translation>各层梯度范数</translation>
    </message>
    <message>
        <source>How strongly each layer is told to change</source>
        <extracomment>panels, docks</extracomment>
        <translation>每一层被要求改变的强度</translation>
    </message>
    <message>
        <source>A map of the loss around the weights, and the way of the optimizer on it</source>
        <extracomment>panels, docks</extracomment>
        <translation>当前权重周围的损失地图，以及优化器在上面走过的路</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Every run of this project: how it ended, what was changed for it, and its curves over those of the present one</source>
        <extracomment>panels, docks</extracomment>
        <translation>本项目的每次训练：如何结束、为它改动了什么，以及它与当前训练的曲线对比</translation>
    </message>
    <message>
        <source>What each neuron gives for the followed sample: up is positive, down negative</source>
        <extracomment>canvas/previews/bars</extracomment>
        <translation>每个神经元对所跟踪样本的输出：向上为正，向下为负</translation>
    </message>
    <message>
        <source>The function, and in grey how often which input comes: where it lies flat, nothing is learned</source>
        <extracomment>canvas/previews/function</extracomment>
        <translation>函数曲线，灰色表示各输入出现的频率：落在曲线平坦处，就学不到东西</translation>
    </message>
    <message>
        <source>What each neuron gives at every place of the plane: orange is negative, blue positive</source>
        <extracomment>canvas/previews/plane</extracomment>
        <translation>每个神经元在平面各处的输出：橙色为负，蓝色为正</translation>
    </message>
    <message>
        <source>A square a head: how much each step of the followed sample, a row, takes from each other step, a column</source>
        <extracomment>canvas/previews/attention</extracomment>
        <translation>每个注意力头一个方格：所跟踪样本的每一步（行）从其他各步（列）获取多少</translation>
    </message>
    <message>
        <source>The followed sample as it leaves this layer, a picture a channel: orange is negative, blue positive</source>
        <extracomment>canvas/previews/maps</extracomment>
        <translation>所跟踪的样本离开这一层时的样子，每个通道一幅图像：橙色为负，蓝色为正</translation>
    </message>
    <message>
        <source>The followed sample; another one can be chosen in the data panel</source>
        <extracomment>canvas/previews/picture</extracomment>
        <translation>所跟踪的样本；可在“数据”面板中换一个</translation>
    </message>
    <message>
        <source>The followed sample as it leaves this layer: time runs to the right, each unit is a row</source>
        <extracomment>canvas/previews/states</extracomment>
        <translation>所跟踪的样本离开这一层时的样子：时间向右，每行一个单元</translation>
    </message>
    <message>
        <source>The weights that lead to each neuron, laid out as the image: blue pixels speak for it, orange against it</source>
        <extracomment>canvas/previews/weights</extracomment>
        <translation>通向每个神经元的权重，按图像的形状排列：蓝色像素支持它，橙色像素反对它</translation>
    </message>
    <message>
        <source>Left the kernels, right the feature map that each makes of the followed sample; blue is positive</source>
        <extracomment>canvas/previews/kernels</extracomment>
        <translation>左边是卷积核，右边是各卷积核对所跟踪样本生成的特征图；蓝色为正</translation>
    </message>
    <message>
        <source>For each channel its running mean, a dot, and one standard deviation up and down; the line is zero</source>
        <extracomment>canvas/previews/running</extracomment>
        <translation>每个通道的滑动均值（圆点）以及上下各一个标准差；横线为零</translation>
    </message>
    <message>
        <source>Drag from the library</source>
        <extracomment>canvas/guide</extracomment>
        <translation>从组件库拖出</translation>
    </message>
    <message>
        <source>Add a layer; onto a wire: in between</source>
        <extracomment>canvas/guide</extracomment>
        <translation>添加层；拖到连线上：插入其间</translation>
    </message>
    <message>
        <source>Drag from port to port</source>
        <extracomment>canvas/guide</extracomment>
        <translation>从端口拖到端口</translation>
    </message>
    <message>
        <source>Wire them; onto empty canvas: choose a layer</source>
        <extracomment>canvas/guide</extracomment>
        <translation>连线；拖到空白画布：选择要添加的层</translation>
    </message>
    <message>
        <source>Drag off an input</source>
        <extracomment>canvas/guide</extracomment>
        <translation>从输入端口拖开</translation>
    </message>
    <message>
        <source>Lead its wire elsewhere, or drop it</source>
        <extracomment>canvas/guide</extracomment>
        <translation>把连线改接到别处，或去掉它</translation>
    </message>
    <message>
        <source>Drag a card</source>
        <extracomment>canvas/guide</extracomment>
        <translation>拖动卡片</translation>
    </message>
    <message>
        <source>Move it; onto a wire: put it in between</source>
        <extracomment>canvas/guide</extracomment>
        <translation>移动；拖到连线上：插入其间</translation>
    </message>
    <message>
        <source>Alt+Drag</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Alt+拖动</translation>
    </message>
    <message>
        <source>Move without snapping</source>
        <extracomment>canvas/guide</extracomment>
        <translation>移动时不吸附</translation>
    </message>
    <message>
        <source>Drag on empty canvas</source>
        <extracomment>canvas/guide</extracomment>
        <translation>在空白画布上拖动</translation>
    </message>
    <message>
        <source>Select what the rectangle touches</source>
        <extracomment>canvas/guide</extracomment>
        <translation>选中矩形碰到的内容</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <source>Add to the selection, or take out of it</source>
        <extracomment>canvas/guide</extracomment>
        <translation>加入选择，或从中去除</translation>
    </message>
    <message>
        <source>Double-click</source>
        <extracomment>canvas/guide</extracomment>
        <translation>双击</translation>
    </message>
    <message>
        <source>Right-click</source>
        <extracomment>canvas/guide</extracomment>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <extracomment>canvas/guide</extracomment>
        <translation>这里可以做什么</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>canvas/guide</extracomment>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer; near, cards show neurons</source>
        <extracomment>canvas/guide</extracomment>
        <translation>以指针为中心缩放；放大后，卡片显示神经元</translation>
    </message>
    <message>
        <source>Click a neuron or weight</source>
        <extracomment>canvas/guide</extracomment>
        <translation>单击神经元或权重</translation>
    </message>
    <message>
        <source>Set its bias, or it, by hand</source>
        <extracomment>canvas/guide</extracomment>
        <translation>手动设置它的偏置或数值</translation>
    </message>
    <message>
        <source>Middle or Space+Drag</source>
        <extracomment>canvas/guide</extracomment>
        <translation>中键或空格键+拖动</translation>
    </message>
    <message>
        <source>Move the view</source>
        <extracomment>canvas/guide</extracomment>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>canvas/guide</extracomment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Walk along wires; with Shift: select more</source>
        <extracomment>canvas/guide</extracomment>
        <translation>沿连线走动；按住 Shift：扩大选择</translation>
    </message>
    <message>
        <source>Alt+Arrow keys</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Alt+方向键</translation>
    </message>
    <message>
        <source>Move the selected cards one step</source>
        <extracomment>canvas/guide</extracomment>
        <translation>把所选卡片移动一格</translation>
    </message>
    <message>
        <source>Ctrl+Arrow keys</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a gesture, or select nothing</source>
        <extracomment>canvas/guide</extracomment>
        <translation>放弃当前手势，或取消选择</translation>
    </message>
    <message>
        <source>Beginner</source>
        <extracomment>examples</extracomment>
        <translation>初级</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>examples</extracomment>
        <translation>起步</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>panels/data.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>examples</extracomment>
        <translation>中级</translation>
    </message>
    <message>
        <source>How training goes</source>
        <extracomment>examples</extracomment>
        <translation>训练过程</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>examples</extracomment>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>examples</extracomment>
        <translation>高级</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Units all alike</source>
        <extracomment>training/health/rules/alike</extracomment>
        <translation>单元全都一样</translation>
    </message>
    <message>
        <source>The units of a layer start with the same weights, get the same gradient, and stay one unit many times over.</source>
        <extracomment>training/health/rules/alike</extracomment>
        <translation>一层的单元从相同的权重开始，得到相同的梯度，所以再多也只相当于一个单元。</translation>
    </message>
    <message>
        <source>all units of a layer that starts at zeros or at a constant give the same, for each of up to 128 training samples, from step 5 on</source>
        <extracomment>training/health/rules/alike</extracomment>
        <translation>从第 5 步起，某个从零或常数开始的层，所有单元对每个训练样本（最多取 128 个）的输出都相同</translation>
    </message>
    <message>
        <source>at least 75% of a layer&apos;s units are zero for all of up to 128 training samples, from step 50 on while the network has not learned</source>
        <extracomment>training/health/rules/dead</extracomment>
        <translation>从第 50 步起，网络还没有学会时，某层至少 75% 的单元对全部训练样本（最多取 128 个）的输出都为零</translation>
    </message>
    <message>
        <source>among the last 40 points a layer&apos;s gradient was more than 100 times its median and its norm above 10, from step 10 on, after clipping</source>
        <extracomment>training/health/rules/exploding</extracomment>
        <translation>从第 10 步起，在最近 40 个点中，某层裁剪后的梯度范数超过其中位数的 100 倍，并且大于 10</translation>
    </message>
    <message>
        <source>↑ explodes</source>
        <extracomment>training/health/rules/exploding</extracomment>
        <translation>↑ 爆炸</translation>
    </message>
    <message>
        <source>from step 500 on, the lowest training loss so far is above 98% of the loss of always giving the same best answer</source>
        <extracomment>training/health/rules/flat_loss</extracomment>
        <translation>从第 500 步起，至今最低的训练损失仍高于“始终给出同一个最佳答案”的损失的 98%</translation>
    </message>
    <message>
        <source>the largest class has 10 times the samples of the smallest, with up to 50 classes</source>
        <extracomment>training/health/rules/imbalance</extracomment>
        <translation>最大类别的样本数是最小类别的 10 倍（类别不超过 50 个时）</translation>
    </message>
    <message>
        <source>the loss, a weight or what leaves a layer is not a finite number</source>
        <extracomment>training/health/rules/not_finite</extracomment>
        <translation>损失、某个权重或某层的输出不是有限数</translation>
    </message>
    <message>
        <source>the validation loss has been 1.25 times its lowest for 3 looks in a row, the lowest is at least 6 looks ago, and the training loss is below 70% of it; not below 10% of the loss of always giving the same answer, and not with early stopping on</source>
        <extracomment>training/health/rules/overfitting</extracomment>
        <translation>验证损失连续 3 次评估都达到最低值的 1.25 倍，最低值至少出现在 6 次评估之前，且训练损失不到验证损失的 70%；验证损失不低于“始终给出同一个答案”的损失的 10%，并且没有启用早停</translation>
    </message>
    <message>
        <source>from step 30 on, the training loss is 1.5 times the lowest it has been, and 1.5 times the loss of always giving the same answer</source>
        <extracomment>training/health/rules/rate_too_high</extracomment>
        <translation>从第 30 步起，训练损失是至今最低值的 1.5 倍，也是“始终给出同一个答案”的损失的 1.5 倍</translation>
    </message>
    <message>
        <source>from step 50 on, an update changes no layer&apos;s weights by more than 1e-05 of their size, while the network has not learned</source>
        <extracomment>training/health/rules/rate_too_low</extracomment>
        <translation>从第 50 步起，网络还没有学会时，一次更新对任何一层权重的改变都不超过其大小的 1e-05 倍</translation>
    </message>
    <message>
        <source>at least 80% of what a hidden layer gives for up to 128 training samples lies within a fiftieth of the ends of its function&apos;s range, while the network has not learned</source>
        <extracomment>training/health/rules/saturated</extracomment>
        <translation>网络还没有学会时，某隐藏层对训练样本（最多取 128 个）的输出中，至少 80% 落在激活函数值域两端五十分之一的范围内</translation>
    </message>
    <message>
        <source>the number of epochs is set, and a schedule with an end takes 1.05 times their steps or more</source>
        <extracomment>training/health/rules/unfinished_schedule</extracomment>
        <translation>设定了轮数，而有终点的学习率调度所需步数达到这些轮次总步数的 1.05 倍或更多</translation>
    </message>
    <message>
        <source>an input is further than 20 from zero on average or spreads by more than that, or one spreads 100 times as far as another</source>
        <extracomment>training/health/rules/unscaled</extracomment>
        <translation>某个输入的均值偏离零超过 20，或标准差超过 20，或某个输入的标准差达到另一个的 100 倍</translation>
    </message>
    <message>
        <source>per weight, a layer&apos;s gradient is less than 1/1000 of the output&apos;s, at the median of the last 20 points, from step 20 on and while the network has not learned</source>
        <extracomment>training/health/rules/vanishing</extracomment>
        <translation>从第 20 步起，网络还没有学会时，取最近 20 个点的中位数，某层平均到每个权重的梯度不到输出层的 1/1000</translation>
    </message>
    <message>
        <source>↓ vanishes</source>
        <extracomment>training/health/rules/vanishing</extracomment>
        <translation>↓ 消失</translation>
    </message>
    <message>
        <source>Random draw</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>随机方向编号</translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>panels/output_views/surface</extracomment>
        <translation>曲面</translation>
    </message>
    <message>
        <source>What the network says at every place of the plane; the points are what it learns from</source>
        <extracomment>panels/output_views/surface</extracomment>
        <translation>网络在平面各处的输出；图中的点是它学习的样本</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>panels/output_views/fitted</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>What the network answers for every input, as a line through the points it learns from</source>
        <extracomment>panels/output_views/fitted</extracomment>
        <translation>网络对每个输入的回答，画成一条穿过样本点的曲线</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>panels/output_views/forecast</extracomment>
        <translation>时序预测</translation>
    </message>
    <message>
        <source>What the network forecasts over what came, and whether it does better than saying that all stays as it was</source>
        <extracomment>panels/output_views/forecast</extracomment>
        <translation>网络根据过去对未来的预测，以及它是否胜过“一切保持原样”这种预测</translation>
    </message>
    <message>
        <source>Images with what the network takes them for and how sure it is; ✗ marks mistakes</source>
        <extracomment>panels/output_views/samples</extracomment>
        <translation>图像、网络把它们认作什么，以及有多大把握；✗ 表示认错</translation>
    </message>
    <message>
        <source>Draw with the mouse, or open a picture, and see what the network takes it for</source>
        <extracomment>panels/output_views/draw</extracomment>
        <translation>用鼠标画，或打开一幅图像，看网络把它认作什么</translation>
    </message>
    <message>
        <source>What the network writes on from a prompt, and which characters it takes for likely next</source>
        <extracomment>panels/output_views/text</extracomment>
        <translation>网络接着提示词写出的文本，以及它认为接下来可能出现的字符</translation>
    </message>
    <message>
        <source>What hidden units react to, colored over a text, and where attention looks back to</source>
        <extracomment>panels/output_views/units</extracomment>
        <translation>隐藏单元对什么有反应（在文本上着色），以及注意力回看哪里</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>panels/output_views/confusion</extracomment>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Rows: what each sample is. Columns: what the network says. Right answers lie on the diagonal</source>
        <extracomment>panels/output_views/confusion</extracomment>
        <translation>行：样本的真实类别。列：网络的判断。对角线上是判断正确的</translation>
    </message>
    <message>
        <source>Neuron</source>
        <extracomment>panels/output_views/neuron</extracomment>
        <translation>神经元</translation>
    </message>
    <message>
        <source>What one neuron sees, and how its inputs add up to what it gives</source>
        <extracomment>panels/output_views/neuron</extracomment>
        <translation>单个神经元看到什么，以及它的输入如何相加得到输出</translation>
    </message>
    <message>
        <source>What this layer remembers of the followed sample: time runs to the right, each unit is a row; of an LSTM first its state h, then its memory c</source>
        <extracomment>canvas/previews/states</extracomment>
        <translation>这一层对所跟踪样本的记忆：时间向右，每行一个单元；LSTM 先列状态 h，再列记忆 c</translation>
    </message>
    <message>
        <source>Settings; name: rename; note: write; canvas: add</source>
        <extracomment>canvas/guide</extracomment>
        <translation>设置；名称：重命名；注释：编写；画布：添加</translation>
    </message>
    <message>
        <source>Settings of the layer; write on the note</source>
        <extracomment>canvas/guide</extracomment>
        <translation>打开层的设置；在注释中书写</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>document/document.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <extracomment>canvas/actions</extracomment>
        <translation>撤回上一次编辑</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>document/document.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do the edit again that was taken back</source>
        <extracomment>canvas/actions</extracomment>
        <translation>重新执行刚撤销的编辑</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>canvas/actions</extracomment>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Take the selected layers out and keep them on the clipboard</source>
        <extracomment>canvas/actions</extracomment>
        <translation>取走所选的层，放到剪贴板</translation>
    </message>
    <message>
        <source>Keep the selected layers on the clipboard, as text</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所选的层以文本形式放到剪贴板</translation>
    </message>
    <message>
        <source>Copy drawing as text</source>
        <extracomment>canvas/actions</extracomment>
        <translation>复制网络图为文本</translation>
    </message>
    <message>
        <source>Keep the whole drawing on the clipboard, as text for a chat or a mail; Paste takes it from there</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把整张网络图以文本形式放到剪贴板，可发到聊天或邮件中；用“粘贴”即可取回</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>canvas/actions</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Add the layers that are on the clipboard</source>
        <extracomment>canvas/actions</extracomment>
        <translation>添加剪贴板中的层</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>canvas/actions</extracomment>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>The selected layers once more</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所选的层再复制一份</translation>
    </message>
    <message>
        <source>Take the selected layers out; what stood on both sides is wired together</source>
        <extracomment>canvas/actions</extracomment>
        <translation>移除所选的层；其前后的层直接相连</translation>
    </message>
    <message>
        <source>Add layer…</source>
        <extracomment>canvas/actions</extracomment>
        <translation>添加层…</translation>
    </message>
    <message>
        <source>Search for a layer to add, behind the selected one</source>
        <extracomment>canvas/actions</extracomment>
        <translation>搜索要添加的层，接在所选层之后</translation>
    </message>
    <message>
        <source>Write a note on the drawing: text with formulas, no part of the network</source>
        <extracomment>canvas/actions</extracomment>
        <translation>在网络图上写一条注释：可含公式的文本，不属于网络</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>canvas/actions</extracomment>
        <translation>下一条注释</translation>
    </message>
    <message>
        <source>Select the next note; Enter writes on it, Alt with an arrow key moves it</source>
        <extracomment>canvas/actions</extracomment>
        <translation>选择下一条注释；按回车键书写，按 Alt 加方向键移动</translation>
    </message>
    <message>
        <source>Wire selected</source>
        <extracomment>canvas/actions</extracomment>
        <translation>连接所选的层</translation>
    </message>
    <message>
        <source>Wire the selected layers one after another, from left to right</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所选的层从左到右依次连接</translation>
    </message>
    <message>
        <source>Delete wires</source>
        <extracomment>canvas/actions</extracomment>
        <translation>删除连线</translation>
    </message>
    <message>
        <source>Take away the selected wires, or those of the selected layers</source>
        <extracomment>canvas/actions</extracomment>
        <translation>去掉所选的连线，或所选层的连线</translation>
    </message>
    <message>
        <source>Group into a block</source>
        <extracomment>canvas/actions</extracomment>
        <translation>组合为模块</translation>
    </message>
    <message>
        <source>Make one block of the selected layers: they hang together, with one way in and one way out</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所选的层组合为一个模块：它们彼此相连，只有一个入口和一个出口</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <extracomment>canvas/actions</extracomment>
        <translation>取消组合</translation>
    </message>
    <message>
        <source>Put the layers of the selected block in its place</source>
        <extracomment>canvas/actions</extracomment>
        <translation>用模块中的层替换所选的模块</translation>
    </message>
    <message>
        <source>Open block</source>
        <extracomment>canvas/actions</extracomment>
        <translation>打开模块</translation>
    </message>
    <message>
        <source>See what is inside of the selected block, and change it there</source>
        <extracomment>canvas/actions</extracomment>
        <translation>查看所选模块的内部，并在其中修改</translation>
    </message>
    <message>
        <source>Save block in library</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把模块存入组件库</translation>
    </message>
    <message>
        <source>Keep the selected block for later drawings</source>
        <extracomment>canvas/actions</extracomment>
        <translation>保存所选的模块，供以后的网络图使用</translation>
    </message>
    <message>
        <source>Leave block</source>
        <extracomment>canvas/actions</extracomment>
        <translation>离开模块</translation>
    </message>
    <message>
        <source>Back to the drawing that the block stands in (or Escape)</source>
        <extracomment>canvas/actions</extracomment>
        <translation>回到模块所在的网络图（或按 Esc）</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>canvas/actions</extracomment>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select every layer</source>
        <extracomment>canvas/actions</extracomment>
        <translation>选择所有层</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>canvas/actions</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give the selected layer another name</source>
        <extracomment>canvas/actions</extracomment>
        <translation>为所选的层改名</translation>
    </message>
    <message>
        <source>Go to the settings of the selected layer, or write on the selected note (Enter)</source>
        <extracomment>canvas/actions</extracomment>
        <translation>转到所选层的设置，或在所选的注释中书写（回车键）</translation>
    </message>
    <message>
        <source>Put the selected cards at one height</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所选的卡片对齐到同一高度</translation>
    </message>
    <message>
        <source>Put the selected cards one below the other</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所选的卡片上下对齐</translation>
    </message>
    <message>
        <source>Arrange all cards in columns from input to output</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所有卡片从输入到输出分列排好</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <extracomment>canvas/actions</extracomment>
        <translation>显示整张网络图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>canvas/actions</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Come closer (or turn the wheel)</source>
        <extracomment>canvas/actions</extracomment>
        <translation>拉近视图（或滚动滚轮）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>canvas/actions</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Go further away (or turn the wheel)</source>
        <extracomment>canvas/actions</extracomment>
        <translation>拉远视图（或滚动滚轮）</translation>
    </message>
    <message>
        <source>Neurons and weights</source>
        <extracomment>canvas/actions</extracomment>
        <translation>神经元与权重</translation>
    </message>
    <message>
        <source>See the neurons of the selected layer: arrow keys walk, Enter sets a number, Escape goes back</source>
        <extracomment>canvas/actions</extracomment>
        <translation>查看所选层的神经元：方向键走动，回车键设置数值，Esc 返回</translation>
    </message>
    <message>
        <source>Equation</source>
        <extracomment>formats/reference</extracomment>
        <translation>公式</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <extracomment>formats/reference</extracomment>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>formats/reference</extracomment>
        <translation>出处</translation>
    </message>
    <message>
        <source>Activations</source>
        <extracomment>formats/reference</extracomment>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Losses</source>
        <extracomment>formats/reference</extracomment>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <extracomment>formats/reference</extracomment>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Schedules</source>
        <extracomment>formats/reference</extracomment>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Initializers</source>
        <extracomment>formats/reference</extracomment>
        <translation>初始化方法</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <extracomment>formats/reference</extracomment>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Data sets</source>
        <extracomment>formats/reference</extracomment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Exports</source>
        <extracomment>formats/reference</extracomment>
        <translation>导出格式</translation>
    </message>
    <message>
        <source>a text of at most 10000 characters</source>
        <extracomment>spec/notes</extracomment>
        <translation>一段不超过 10000 个字符的文本</translation>
    </message>
    <message>
        <source>two numbers [x, y] from -1000000 to 1000000</source>
        <extracomment>spec/notes</extracomment>
        <translation>两个数 [x, y]，取值从 -1000000 到 1000000</translation>
    </message>
    <message>
        <source>a number from 96 to 1600</source>
        <extracomment>spec/notes</extracomment>
        <translation>一个从 96 到 1600 的数</translation>
    </message>
    <message>
        <source>one of paper, blue, green, amber, red</source>
        <extracomment>spec/notes</extracomment>
        <translation>paper、blue、green、amber、red 之一</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>examples</extracomment>
        <translation>逐步拆解</translation>
    </message>
    <message>
        <source>Six neurons learn to tell the inside of a circle from the outside.</source>
        <extracomment>examples</extracomment>
        <translation>六个神经元学习区分圆内与圆外。</translation>
    </message>
    <message>
        <source>Do: press Run (Space) and watch the output. Each neuron draws one soft line through the plane; together they close a ring.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”（空格键），观察输出。每个神经元在平面上画出一条柔和的线，合起来围成一个圈。</translation>
    </message>
    <message>
        <source>Look at: the loss, which stays flat at first and then falls quickly, and the gradient norms, which rise while it falls.</source>
        <extracomment>examples</extracomment>
        <translation>观察：损失起初不动，随后迅速下降；下降的同时，梯度范数上升。</translation>
    </message>
    <message>
        <source>Change next: the first layer to 3 neurons, then to 2. With how few does it still find the circle? Add the feature x1^2 to Data, and x2^2: then no hidden layer is needed at all.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：把第一层改为 3 个神经元，再改为 2 个。最少用几个还能找到圆？给 Data 加上特征 x1^2 和 x2^2，就完全不需要隐藏层了。</translation>
    </message>
    <message>
        <source>One neuron finds the line y = 2x + 3 from points on it.</source>
        <extracomment>examples</extracomment>
        <translation>一个神经元从直线上的点找出直线 y = 2x + 3。</translation>
    </message>
    <message>
        <source>Do: press Step a few times, then Run. The weight of the Output card goes to 2, its bias to 3.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按几次“单步”，再按“运行”。Output 卡片的权重趋向 2，偏置趋向 3。</translation>
    </message>
    <message>
        <source>Look at: the fitted curve as it turns towards the points, and the loss as it halves again and again. Loss landscape shows the loss at every weight and bias, and the present two as a ball that rolls to where it is lowest.</source>
        <extracomment>examples</extracomment>
        <translation>观察：拟合曲线如何转向各点，损失如何一次次减半。“损失曲面”显示每一组权重和偏置对应的损失，当前的这一组是一个小球，滚向损失最低处。</translation>
    </message>
    <message>
        <source>Change next: the learning rate to 0.3, to 1 and to 2. At one of them each step jumps farther from the goal than it was. Then add noise to the data: the line stays close, but the loss no longer reaches zero.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：学习率改为 0.3、1 和 2。其中有一个会让每一步都跳得离目标更远。然后给数据加噪声：直线仍然贴近，但损失再也到不了零。</translation>
    </message>
    <message>
        <source>Neither x1 nor x2 alone tells the classes apart; a hidden layer combines them.</source>
        <extracomment>examples</extracomment>
        <translation>单看 x1 或 x2 都分不出类别，隐藏层把两者结合起来。</translation>
    </message>
    <message>
        <source>Do: press Run and watch four corners take their colors.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”，看四个角染上各自的颜色。</translation>
    </message>
    <message>
        <source>Look at: the output without the hidden layer: delete Dense 1, press Run, and see that one straight line gets little more than half of the points right.</source>
        <extracomment>examples</extracomment>
        <translation>观察：没有隐藏层时的输出。删除 Dense 1，按“运行”，可以看到一条直线只能分对一半多一点的点。</translation>
    </message>
    <message>
        <source>Change next: the hidden layer to 4 neurons, then to 2, each with a few seeds. A network that is just large enough often gets stuck. Or keep no hidden layer and add the feature x1 x2 to Data.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：隐藏层改为 4 个神经元，再改为 2 个，每次多试几个随机种子。刚好够大的网络常常会卡住。或者不用隐藏层，给 Data 加上特征 x1 x2。</translation>
    </message>
    <message>
        <source>Two arms wound into each other: the hardest of the pictures, and it takes depth.</source>
        <extracomment>examples</extracomment>
        <translation>两条旋臂互相缠绕，是这类图中最难的一种，需要深度。</translation>
    </message>
    <message>
        <source>Do: press Run and give it ten seconds. The border starts as a line, bends, and follows the arms from the outside in.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”，等十秒。边界起初是一条直线，随后弯曲，由外向内沿着旋臂延伸。</translation>
    </message>
    <message>
        <source>Look at: training and validation loss. Where they part, the network learns the points rather than the arms.</source>
        <extracomment>examples</extracomment>
        <translation>观察：训练损失和验证损失。两者分开之处，网络学的是那些点，而不是旋臂。</translation>
    </message>
    <message>
        <source>Change next: Adam to SGD with the same rate, which is far slower here. Then remove one hidden layer, or widen one to 32 neurons. Or add sin x1 and sin x2 to the features of Data.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：把 Adam 换成学习率相同的 SGD，在这里会慢得多。然后去掉一个隐藏层，或把一层加宽到 32 个神经元。或者给 Data 的特征加上 sin x1 和 sin x2。</translation>
    </message>
    <message>
        <source>Three species of iris told apart by four measurements of their flowers: a real table, from 1936.</source>
        <extracomment>examples</extracomment>
        <translation>用花的四项测量值区分三种鸢尾花：来自 1936 年的真实表格。</translation>
    </message>
    <message>
        <source>Do: press Run until the validation accuracy stands still; there are 150 flowers only, so it does soon.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”，直到验证准确率不再变化；只有 150 朵花，很快就到。</translation>
    </message>
    <message>
        <source>Look at: the confusion matrix. Setosa is never mistaken; versicolor and virginica overlap.</source>
        <extracomment>examples</extracomment>
        <translation>观察：混淆矩阵。setosa（山鸢尾）从不认错；versicolor（变色鸢尾）和 virginica（维吉尼亚鸢尾）互有重叠。</translation>
    </message>
    <message>
        <source>Change next: the features of the data set to petal length and petal width, and see the regions that the network draws. Then set the scaling to none: the same network takes longer.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：数据集的特征只用花瓣长度和花瓣宽度，看网络划分出的区域。然后把缩放设为“无”：同一个网络要花更长时间。</translation>
    </message>
    <message>
        <source>MNIST, the classic way</source>
        <extracomment>examples</extracomment>
        <translation>MNIST：经典做法</translation>
    </message>
    <message>
        <source>Handwritten digits read by 784-16-16-10, the network of many first lectures: sigmoids, squared error, plain descent.</source>
        <extracomment>examples</extracomment>
        <translation>用 784-16-16-10 识别手写数字，许多入门课讲的第一个网络：sigmoid、平方误差、普通梯度下降。</translation>
    </message>
    <message>
        <source>Do: press Run. After one pass over the 54 000 images it reads nine digits in ten.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。把 54 000 幅图像看过一遍后，十个数字能认对九个。</translation>
    </message>
    <message>
        <source>Look at: 12 960 weights and 42 biases on the cards, 13 002 in all; the gradient norm of the first layer beside that of the last; the digits that it still gets wrong.</source>
        <extracomment>examples</extracomment>
        <translation>观察：卡片上的 12 960 个权重和 42 个偏置，共 13 002 个；第一层与最后一层梯度范数的对比；它仍然认错的数字。</translation>
    </message>
    <message>
        <source>Change next: the loss to cross-entropy, the activation of Output to linear and the rate to 0.3, and compare the first epoch. Then start over with every initializer at zeros: all neurons of a layer stay alike, and it never reads more than a third of the digits.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：损失换成交叉熵，Output 的激活函数改为线性，学习率改为 0.3，比较第一轮的效果。然后把所有初始化方法都设为“全零”，重新开始：一层中所有神经元始终相同，认对的数字永远超不过三分之一。</translation>
    </message>
    <message>
        <source>MNIST</source>
        <extracomment>examples</extracomment>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Handwritten digits read by one layer of 128 neurons: ReLU, cross-entropy and Adam, as one would begin today.</source>
        <extracomment>examples</extracomment>
        <translation>用一层 128 个神经元识别手写数字：ReLU、交叉熵和 Adam，今天人们会这样起步。</translation>
    </message>
    <message>
        <source>Do: press Run. Five passes over the images take some seconds and read more than 97 digits in a hundred.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。把图像看过五遍只要几秒，一百个数字能认对 97 个以上。</translation>
    </message>
    <message>
        <source>Look at: training and validation loss, which part as the network begins to learn the training images by heart. The confusion matrix shows which digits are taken for which. The loss ends well above zero: 5 % of each target is spread over all digits (label smoothing), which keeps the network from being too sure.</source>
        <extracomment>examples</extracomment>
        <translation>观察：训练损失和验证损失，网络开始死记训练图像时两者分开。混淆矩阵显示哪些数字被认成了哪些。损失最后远高于零：每个目标的 5% 分给了所有数字（标签平滑），使网络不至于过分自信。</translation>
    </message>
    <message>
        <source>Change next: put Dropout behind Dense 1 and train twice as long: the two curves stay closer. Or export the weights and use them in a program of your own.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：在 Dense 1 后面加上 Dropout，训练时间加倍：两条曲线更贴近。或者导出权重，用在你自己的程序里。</translation>
    </message>
    <message>
        <source>MNIST, convolutional</source>
        <extracomment>examples</extracomment>
        <translation>MNIST：卷积网络</translation>
    </message>
    <message>
        <source>Handwritten digits read by filters that slide over the image: 8, then 16 of them, each with its own small pattern to look for.</source>
        <extracomment>examples</extracomment>
        <translation>用在图像上滑动的滤波器识别手写数字：先 8 个，再 16 个，各自寻找自己的小图案。</translation>
    </message>
    <message>
        <source>Do: press Run. Three passes over the images take about half a minute and read more than 98 digits in a hundred.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。把图像看过三遍大约要半分钟，一百个数字能认对 98 个以上。</translation>
    </message>
    <message>
        <source>Look at: the cards. Conv2D 1 has 80 parameters, because the same 3×3 weights serve at every place; MaxPool2D halves height and width, so that Conv2D 2 sees twice as far. Against the example MNIST, half as many parameters make about half as many mistakes.</source>
        <extracomment>examples</extracomment>
        <translation>观察：各张卡片。Conv2D 1 只有 80 个参数，因为同一组 3×3 权重用于所有位置；MaxPool2D 把高和宽都减半，于是 Conv2D 2 看到的范围扩大一倍。与示例“MNIST”相比，参数少一半，错误也大约少一半。</translation>
    </message>
    <message>
        <source>Change next: set the kernel of Conv2D 1 to 5, or put BatchNorm behind it. Or take both MaxPool2D away and see what becomes of the multiply-adds and the speed.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：把 Conv2D 1 的卷积核设为 5，或在它后面加上批量归一化。或者去掉两个 MaxPool2D，看看乘加次数和速度会怎样。</translation>
    </message>
    <message>
        <source>Clothes told apart by their pictures: as small as the digits of MNIST, and much harder.</source>
        <extracomment>examples</extracomment>
        <translation>按图像区分服饰，尺寸与 MNIST 的数字一样小，但难得多。</translation>
    </message>
    <message>
        <source>Do: press Run. Ten passes over 9 000 pictures take about half a minute and name nearly nine in ten.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。把 9 000 幅图像看过十遍大约要半分钟，十件中将近九件能认对。</translation>
    </message>
    <message>
        <source>Look at: the confusion matrix. Trousers, bags and boots are hardly ever mistaken; shirts are taken for T-shirts, pullovers and coats, as people take them at this size. Training accuracy runs ahead of validation accuracy: with so few pictures the network begins to learn them by heart.</source>
        <extracomment>examples</extracomment>
        <translation>观察：混淆矩阵。裤子、包和靴子几乎不会认错；衬衫会被认成 T 恤、套头衫和外套，在这种尺寸下人也会这样认错。训练准确率跑在验证准确率前面：图像这么少，网络开始死记硬背。</translation>
    </message>
    <message>
        <source>Change next: take Dropout out and see the two curves part sooner. Or train on the digits instead: choose MNIST digits as the data of this drawing.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：去掉 Dropout，看两条曲线更早分开。或者改用数字来训练：把这张网络图的数据换成“MNIST 手写数字”。</translation>
    </message>
    <message>
        <source>Down a parabola</source>
        <extracomment>examples</extracomment>
        <translation>沿抛物线下降</translation>
    </message>
    <message>
        <source>Gradient descent on f(x) = x² − 4x + 1, a step at a time.</source>
        <extracomment>examples</extracomment>
        <translation>对 f(x) = x² − 4x + 1 做梯度下降，一次一步。</translation>
    </message>
    <message>
        <source>Do: press F10 three times and read the table under the curve: from 9 the ball goes to 7.6, 6.48 and 5.584. Then press Run.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按三次 F10，看曲线下方的表格：小球从 9 走到 7.6、6.48 和 5.584。然后按“运行”。</translation>
    </message>
    <message>
        <source>Look at: how the steps become shorter. The slope is f′(x) = 2x − 4, so the first step is 0.1 · (2 · 9 − 4) = 1.4. At x = 2 the slope is 0, f is lowest, −3, and the ball stays. The network is one neuron that gets a 1 and has no bias: its answer x is its weight, and the loss is f of that.</source>
        <extracomment>examples</extracomment>
        <translation>观察：每一步如何越来越短。斜率是 f′(x) = 2x − 4，所以第一步是 0.1 · (2 · 9 − 4) = 1.4。在 x = 2 处斜率为 0，f 最低，为 −3，小球停住。这个网络是一个输入为 1、没有偏置的神经元：它的回答 x 就是它的权重，损失就是对应的 f。</translation>
    </message>
    <message>
        <source>Change next: the learning rate to 0.5, which is there in one step, to 0.9, which jumps from side to side, and to 1.1, which climbs out; each with R and F10. Then SGD with a momentum of 0.9, and the other optimizers.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：学习率改为 0.5，一步到位；改为 0.9，左右来回跳；改为 1.1，越爬越高。每次都先按 R 再按 F10。然后试动量为 0.9 的 SGD，以及其他优化器。</translation>
    </message>
    <message>
        <source>One neuron adds up six examination scores and says yes from 660 points on.</source>
        <extracomment>examples</extracomment>
        <translation>一个神经元把六门考试的分数相加，总分达到 660 分就说“是”。</translation>
    </message>
    <message>
        <source>Worked by hand</source>
        <extracomment>examples</extracomment>
        <translation>亲手算一步</translation>
    </message>
    <message>
        <source>One step of a small network, every number of it small enough to check with a pocket calculator.</source>
        <extracomment>examples</extracomment>
        <translation>小网络的一步训练，每个数都小到可以用计算器核对。</translation>
    </message>
    <message>
        <source>Do: press E and read the step from its top: forward to the loss, back to each weight, then the update. Then press F10, which makes that step.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按 E，从上往下读这一步：前向到损失，反向到每个权重，再到更新。然后按 F10，真正走这一步。</translation>
    </message>
    <message>
        <source>Backward: the loss grows by 0.8069 with the first answer, so by 0.8069 · 0.8169 · (1 − 0.8169) = 0.1207 with its sum, and by −0.01701 with the second sum. With the sums of Hidden it grows by 0.01064, 0.01186 and 0.01307.</source>
        <extracomment>examples</extracomment>
        <translation>反向：损失对第一个回答的导数是 0.8069，因此对它的加权和的导数是 0.8069 · 0.8169 · (1 − 0.8169) = 0.1207，对第二个加权和的导数是 −0.01701。对 Hidden 各加权和的导数是 0.01064、0.01186 和 0.01307。</translation>
    </message>
    <message>
        <source>Change next: press R and make the learning rate 5. The same gradients make a step ten times as long. Or click Data and type the samples of your own exercise, click a layer and type its weights, neuron by neuron.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：按 R，把学习率设为 5。同样的梯度，步子大十倍。或者单击 Data，输入你自己习题的样本；单击一个层，逐个神经元输入它的权重。</translation>
    </message>
    <message>
        <source>Batches and epochs</source>
        <extracomment>examples</extracomment>
        <translation>批次与轮次</translation>
    </message>
    <message>
        <source>10 samples in batches of 2 are 5 steps an epoch, and 3 epochs are 15 steps.</source>
        <extracomment>examples</extracomment>
        <translation>10 个样本每批 2 个，一轮就是 5 步，3 轮就是 15 步。</translation>
    </message>
    <message>
        <source>Do: press F10, one step at a time, and read the counts beside Run: epochs of 3, steps of 15, batches of 5. Shift+F10 goes on to the end of the epoch. After step 15 the run stops by itself.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按 F10，一次一步，看“运行”旁的计数：轮次共 3 轮，步数共 15 步，批次共 5 批。Shift+F10 直接走到本轮结束。第 15 步后自动停止。</translation>
    </message>
    <message>
        <source>Look at: Loss and accuracy, where each point of the training loss is that of 2 samples alone, so it jumps from step to step. Each epoch sees every sample once, in another order.</source>
        <extracomment>examples</extracomment>
        <translation>观察：“损失与准确率”中，训练损失的每个点只来自 2 个样本，所以每一步都跳动。每一轮把每个样本各看一次，顺序各不相同。</translation>
    </message>
    <message>
        <source>Change next: the batch to 1, which makes 30 steps, then to 10 or all, which makes 3, each with R and Run. Which gets farthest? A batch of 3 leaves one sample for the last step of each epoch: 4 steps an epoch, 12 in all.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：批大小改为 1，共 30 步；再改为 10 或全部，共 3 步，每次都按 R 再按“运行”。哪种走得最远？批大小为 3 时，每轮最后一步只剩一个样本：每轮 4 步，共 12 步。</translation>
    </message>
    <message>
        <source>Race down a ravine</source>
        <extracomment>examples</extracomment>
        <translation>峡谷竞速</translation>
    </message>
    <message>
        <source>Every optimizer goes down the same ravine from the same start, and each finds another way.</source>
        <extracomment>examples</extracomment>
        <translation>所有优化器从同一起点沿同一条峡谷下降，各走各的路。</translation>
    </message>
    <message>
        <source>Do: choose Race above the map in Output, and press F10 some times, or hold it down. Then press Run.</source>
        <extracomment>examples</extracomment>
        <translation>操作：在“输出”面板的地图上方选择“竞赛”，按几次 F10，或按住不放。然后按“运行”。</translation>
    </message>
    <message>
        <source>Look at: plain SGD, which soon creeps along the bottom of the ravine, where the slope is small. Momentum gathers speed there and overshoots the bends. Adam and RMSprop make steps of about one length whatever the slope, Adagrad ever shorter ones. The numbers behind the names are the losses; a click on a name hides its way. Replay shows the race again, Relief the ravine from the side.</source>
        <extracomment>examples</extracomment>
        <translation>观察：普通 SGD 很快就沿着谷底缓慢爬行，因为那里斜率小。动量法在那里加速，在弯道处冲过头。Adam 和 RMSprop 不管斜率多大，步长都差不多；Adagrad 的步长则越来越短。名称后面的数字是损失；单击名称可隐藏它的路径。“重播”再放一遍竞赛，“立体图”从侧面展示峡谷。</translation>
    </message>
    <message>
        <source>Change next: the learning rate to 0.002 and to 0.03, or Own rates. Then, below Loss, the function bowl, saddle, bumpy or four valleys, each with another start: the given numbers of Output. From -3, 2.5 some roll over the bumps and others are caught; from -1.5, 0.001 SGD stands still on the saddle for long.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：学习率改为 0.002 和 0.03，或选“各自的学习率”。然后在“损失”下方把函数换成碗形、鞍形、起伏或四谷，并各换一个起点，即 Output 的给定数值。从 -3, 2.5 出发，有的越过起伏，有的被困住；从 -1.5, 0.001 出发，SGD 会在鞍点上停很久。</translation>
    </message>
    <message>
        <source>How large a batch?</source>
        <extracomment>examples</extracomment>
        <translation>批大小多大合适？</translation>
    </message>
    <message>
        <source>One sample per step, or ten, or all of them: the same network, the same 20 passes over 1 600 points, and very different runs.</source>
        <extracomment>examples</extracomment>
        <translation>每步一个样本、十个样本或全部样本：同样的网络，同样把 1 600 个点看过 20 遍，训练过程却大不相同。</translation>
    </message>
    <message>
        <source>Do: press Run. With one sample per step 20 passes are 32 000 steps. Then set Batch to 10, press Reset (R) and Run: 3 200 steps. Then 100: 320 steps. Then all: 20 steps.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。每步一个样本时，20 轮要 32 000 步。然后把批大小设为 10，按“重置”（R）再按“运行”：3 200 步。再设为 100：320 步。再设为全部：20 步。</translation>
    </message>
    <message>
        <source>Look at: the training loss. With one sample per step it never comes to rest, because each step follows one point alone. Ten times as many samples make the noise of the gradient three times smaller (the square root of ten). The dock Runs has all four. After 20 passes a batch of 10 has the lowest validation loss, 0.14. With 100 it is 0.17, with one sample 0.21, and with all, which makes too few steps, 0.62. One sample at a time also takes several times as long as 10, since a step costs nearly the same.</source>
        <extracomment>examples</extracomment>
        <translation>观察：训练损失。每步一个样本时，它始终静不下来，因为每一步只跟着一个点走。样本数乘以十，梯度的噪声大约缩小到三分之一（十的平方根）。“训练记录”面板中四次都有。20 轮之后，批大小 10 的验证损失最低，为 0.14；100 为 0.17，一个样本为 0.21，全部则因步数太少，为 0.62。每步一个样本所花的时间也是 10 个的好几倍，因为一步的开销几乎相同。</translation>
    </message>
    <message>
        <source>Change next: the learning rate goes with the batch. A batch of 1 is much calmer with a rate of 0.01, and comes to 0.13. With all, a rate of 3 gets to 0.30 in the same 20 steps. Or change Batch while it runs, from 1 to 100, and see the curve calm down at once.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：学习率要随批大小调整。批大小为 1 时，学习率 0.01 会平稳得多，验证损失降到 0.13。用全部样本时，学习率 3 在同样的 20 步里能降到 0.30。或者在运行中把批大小从 1 改为 100，看曲线立刻平静下来。</translation>
    </message>
    <message>
        <source>Where weights start</source>
        <extracomment>examples</extracomment>
        <translation>权重的起点</translation>
    </message>
    <message>
        <source>All weights of this network start at zero, and nothing is learned: how weights start decides whether a network can learn.</source>
        <extracomment>examples</extracomment>
        <translation>这个网络的全部权重从零开始，什么也学不到：初始权重决定网络能不能学。</translation>
    </message>
    <message>
        <source>Do: press Run and wait for a second. The loss stays at 0.693, where guessing is.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”，等一秒。损失停在 0.693，与瞎猜一样。</translation>
    </message>
    <message>
        <source>Look at: the pictures below the cards, which stay empty, and the gradients by layer: those of all four Dense layers are 0. Through weights of zero nothing gets, neither forward nor back. The hint over the canvas tells of it, with a button that mends it.</source>
        <extracomment>examples</extracomment>
        <translation>观察：卡片下方的图像始终空白；各层的梯度中，四个全连接层都是 0。权重为零，前向和反向都传不过去。画布上方的提示说明了这一点，并带有解决它的按钮。</translation>
    </message>
    <message>
        <source>Change next: click Dense 1, then the other three Dense cards with Shift held, and choose another initializer for all of them; then press Reset (R) and Run. Constant with a value of 0.3: it learns a little, but the eight pictures of a layer are one and the same, because equal neurons get equal gradients. Normal with a deviation of 0.05: the gradients fade from layer to layer. With a deviation of 3 they are so large that each step destroys what is there. He normal is made for ReLU: the circle is there after some 400 steps.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：单击 Dense 1，按住 Shift 再单击另外三张 Dense 卡片，为它们选择别的初始化方法，然后按“重置”（R）再按“运行”。取值 0.3 的“常数”：能学到一点，但一层的八幅图像一模一样，因为相同的神经元得到相同的梯度。标准差 0.05 的“正态”：梯度逐层消失。标准差为 3 时，梯度大到每一步都把已有的成果毁掉。“He 正态”专为 ReLU 设计：大约 400 步后，圆就出现了。</translation>
    </message>
    <message>
        <source>With and without normalization</source>
        <extracomment>examples</extracomment>
        <translation>有无归一化</translation>
    </message>
    <message>
        <source>Two layers of sigmoids with BatchNorm behind each: it learns small digits in 60 steps, for which it needs more than 700 without.</source>
        <extracomment>examples</extracomment>
        <translation>两层 sigmoid，各接一个批量归一化：60 步就学会识别小幅数字，没有它则要 700 多步。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 40 passes over the digits, in about a second.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。把数字看过 40 遍后自动停止，大约一秒。</translation>
    </message>
    <message>
        <source>Look at: the accuracy, which is at 95 % before the second pass is over. The gradients of all layers are about equally long. BatchNorm brings each neuron to mean 0 and variance 1 over the batch, so that no layer hands on numbers that are all nearly the same, as sigmoids do.</source>
        <extracomment>examples</extracomment>
        <translation>观察：准确率，第二轮还没结束就达到 95%。各层梯度的长度大致相同。批量归一化把每个神经元在一批样本上调到均值 0、方差 1，这样各层就不会像 sigmoid 那样，传下去的数几乎都一样。</translation>
    </message>
    <message>
        <source>Change next: click BatchNorm 1, then BatchNorm 2 with Shift held, press Delete, then Reset (R) and Run. Now it takes some 760 steps to 95 %, and the gradient of Dense 1 begins some twenty times smaller than that of Output. Undo (Ctrl+Z) brings them back. Then put LayerNorm in their place: it works on each digit alone, and takes some 80 steps.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：单击 BatchNorm 1，按住 Shift 再单击 BatchNorm 2，按 Delete，然后按“重置”（R）再按“运行”。现在到 95% 约需 760 步，而且 Dense 1 的梯度起初只有 Output 的二十分之一左右。“撤销”（Ctrl+Z）可以恢复它们。然后换成层归一化：它对每个数字单独处理，约需 80 步。</translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <extracomment>examples</extracomment>
        <translation>死记硬背</translation>
    </message>
    <message>
        <source>Twenty sigmoids</source>
        <extracomment>examples</extracomment>
        <translation>二十层 sigmoid</translation>
    </message>
    <message>
        <source>Twenty layers of sigmoids that do not learn, because the gradient fades on its way back.</source>
        <extracomment>examples</extracomment>
        <translation>二十层 sigmoid 学不到东西，因为梯度在传回的路上逐渐消失。</translation>
    </message>
    <message>
        <source>Look at: the gradients by layer, as Bars from input to output. Each layer multiplies the gradient by a slope of at most a quarter, so that the first is told a million million times less than the last. The loss stays at ln 2 = 0.693, where guessing is.</source>
        <extracomment>examples</extracomment>
        <translation>观察：各层的梯度，切换为“条形图”，从输入到输出。每一层都把梯度乘以最多四分之一的斜率，所以第一层得到的只有最后一层的万亿分之一。损失停在 ln 2 = 0.693，与瞎猜一样。</translation>
    </message>
    <message>
        <source>Change next: press the button that puts ReLU in the hidden layers (He initialization comes with it), then Reset and Run. Or keep the sigmoids and put Batch norm behind each of them, or lead wires past layers into Add.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：按那个在隐藏层中使用 ReLU 的按钮（随之改用 He 初始化），再按“重置”和“运行”。或者保留 sigmoid，在每一层后面加上批量归一化，或让连线绕过一些层接入“相加”。</translation>
    </message>
    <message>
        <source>A recurrent network whose gradient grows at every step that it goes back, until the loss is not a number.</source>
        <extracomment>examples</extracomment>
        <translation>一个循环网络，梯度每往回传一步就增大，直到损失不再是一个数。</translation>
    </message>
    <message>
        <source>Look at: the gradients by layer. They jump from ten to millions within three steps, because the weights from state to state start so large that each of 20 steps makes the gradient longer. With clipping the dashed lines show what the optimizer gets.</source>
        <extracomment>examples</extracomment>
        <translation>观察：各层的梯度。三步之内就从十跃升到数百万，因为状态到状态的权重起初太大，20 步中每一步都让梯度变长。启用裁剪后，虚线显示优化器实际得到的梯度。</translation>
    </message>
    <message>
        <source>Change next: the recurrent initializer of the RNN from normal to auto, with which nothing grows: but then nothing is remembered either. Or the steps of the data to 40, and see whether clipping is still enough.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：RNN 的循环初始化方法从“正态”改为“自动”，这样什么都不会增大，但也什么都记不住。或者把数据的步数改为 40，看裁剪是否还够用。</translation>
    </message>
    <message>
        <source>Wires past the layers</source>
        <extracomment>examples</extracomment>
        <translation>绕过各层的连线</translation>
    </message>
    <message>
        <source>Thirty layers that learn because of the wires past each of them, and do not without.</source>
        <extracomment>examples</extracomment>
        <translation>三十层，每层都有一条连线绕过，有了这些连线就能学会，没有就学不会。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 800 steps and has found the circle. Then select Residual 1 and press O: inside, In is wired to Dense 1 and past it to Add 1. All this stands there 30 times, one behind the other.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。800 步后自动停止，这时已经找到了圆。然后选中 Residual 1，按 O：在它内部，In 连到 Dense 1，又绕过它连到 Add 1。这一整套前后重复 30 次。</translation>
    </message>
    <message>
        <source>Look at: the gradient norm by layer, as Bars. It reaches the first of the thirty layers undiminished, because the wires past the layers hand it on as it is.</source>
        <extracomment>examples</extracomment>
        <translation>观察：各层梯度范数，切换为“条形图”。梯度毫不减弱地到达三十层中的第一层，因为绕过各层的连线把它原样传了下去。</translation>
    </message>
    <message>
        <source>Change next: inside of Residual 1, click Add 1 and press Delete, then Reset (R) and Run. Thirty plain layers are left, as many weights as before, and they hardly get better than guessing, 0.693. Then set the repeat of Residual 1 to 5: so few layers learn without the wires, too.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：在 Residual 1 内部单击 Add 1，按 Delete，然后按“重置”（R）再按“运行”。剩下三十个普通层，权重数与之前相同，却几乎不比瞎猜的 0.693 好。然后把 Residual 1 的重复次数设为 5：层数这么少，没有这些连线也能学会。</translation>
    </message>
    <message>
        <source>Echo, plain</source>
        <extracomment>examples</extracomment>
        <translation>回声：普通循环</translation>
    </message>
    <message>
        <source>A plain recurrent network is asked for the first of 41 symbols, and has forgotten it.</source>
        <extracomment>examples</extracomment>
        <translation>要普通循环网络答出 41 个符号中的第一个，它却已经忘了。</translation>
    </message>
    <message>
        <source>Do: press Run. The accuracy stays where guessing is, at a quarter: four symbols, one right.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。准确率停在瞎猜的水平，四分之一：四种符号，猜对一个。</translation>
    </message>
    <message>
        <source>Look at: the loss, which never leaves ln 4 = 1.386. What the first symbol did to the state is mixed with forty others, and the gradient that should tell of it has faded on its way back through as many steps.</source>
        <extracomment>examples</extracomment>
        <translation>观察：损失始终停在 ln 4 = 1.386。第一个符号对状态的影响混在后面四十个之中，本该提起它的梯度，传回同样多的步数时也已消失。</translation>
    </message>
    <message>
        <source>Change next: the steps of the data to 4, then 8, then 16, and see where it begins to fail. Then open Echo, gated: the same task, the same width, an LSTM.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：把数据的步数改为 4，再改为 8、16，看从哪里开始失败。然后打开“回声：门控循环”：同样的任务，同样的宽度，用的是 LSTM。</translation>
    </message>
    <message>
        <source>Echo, gated</source>
        <extracomment>examples</extracomment>
        <translation>回声：门控循环</translation>
    </message>
    <message>
        <source>An LSTM is asked for the first of 41 symbols, and knows it.</source>
        <extracomment>examples</extracomment>
        <translation>要 LSTM 答出 41 个符号中的第一个，它记得住。</translation>
    </message>
    <message>
        <source>Do: press Run. Within a few passes over the data it is right nearly always.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。把数据看过几遍，它就几乎总能答对。</translation>
    </message>
    <message>
        <source>Look at: the forget bias of the LSTM card. With 4 its memory keeps 98 of 100 parts at each step from the start, so the gradient comes through forty steps and the gates can learn to let only the first symbol in.</source>
        <extracomment>examples</extracomment>
        <translation>观察：LSTM 卡片的遗忘门偏置。设为 4 时，它的记忆从一开始就每步保留98%，所以梯度能穿过四十步，门也能学会只放第一个符号进来。</translation>
    </message>
    <message>
        <source>Change next: the forget bias to 0: the memory halves at every step and it learns no more than the plain network does. Then put a GRU in its place, or the steps of the data to 100.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：遗忘门偏置改为 0：记忆每步减半，学得不比普通循环网络多。然后换成 GRU，或把数据的步数改为 100。</translation>
    </message>
    <message>
        <source>RNN, LSTM and GRU side by side</source>
        <extracomment>examples</extracomment>
        <translation>RNN、LSTM 与 GRU 对比</translation>
    </message>
    <message>
        <source>Three recurrent layers of the same width on one task: to add the two numbers that are marked in a row of thirty.</source>
        <extracomment>examples</extracomment>
        <translation>三种宽度相同的循环层做同一个任务：在三十个一串的数中，把有标记的两个数相加。</translation>
    </message>
    <message>
        <source>Do: press Run. The losses of an RNN, an LSTM and a GRU are drawn already, from runs that come with this example; the loss of the LSTM on the canvas comes to lie on that of its own run, because the seed is the same. To try another, open the dock Runs, choose RNN or GRU, press Go back to it, then Reset (R) and Run.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。RNN、LSTM 和 GRU 的损失已经画好，来自本示例自带的训练记录；画布上 LSTM 的损失会与它自己那条记录重合，因为随机种子相同。想试另一种，打开“训练记录”面板，选择 RNN 或 GRU，按“恢复到它”，然后按“重置”（R）再按“运行”。</translation>
    </message>
    <message>
        <source>Look at: the validation losses. Always saying 1 has a squared error of 0.167, and the RNN gets no further. The GRU begins to find the sum after some 150 steps, the LSTM after some 400; in the end both are right to a few hundredths. And the picture below Memory, which shows what is remembered at every step: with gates it changes where a number is marked, and is kept from there to the end.</source>
        <extracomment>examples</extracomment>
        <translation>观察：验证损失。总答 1 的平方误差是 0.167，RNN 只能到这一步。GRU 大约 150 步后开始学会求和，LSTM 大约 400 步后；最后两者的误差都只有零点零几。再看 Memory 下方的图像，它显示每一步记住了什么：有了门，它在数有标记的地方改变，并从那里一直保持到最后。</translation>
    </message>
    <message>
        <source>Change next: is it that the RNN has fewer weights? Go back to it and give it 34 units: with 1 293 parameters it has more than the LSTM, and still gets no further. Then set the steps of the data to 10: over so few steps the RNN learns most of it too, without any gate.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：是不是因为 RNN 的权重更少？恢复到它，给它 34 个单元：有了 1 293 个参数，比 LSTM 还多，却仍然没有进步。然后把数据的步数设为 10：只隔这么几步，RNN 没有门也能学会大部分。</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>examples</extracomment>
        <translation>人名</translation>
    </message>
    <message>
        <source>From the letters of a first name, whether a woman or a man bears it.</source>
        <extracomment>examples</extracomment>
        <translation>根据名字的字母判断它是女性还是男性的名字。</translation>
    </message>
    <message>
        <source>Do: press Run. After eight passes over 4 100 names it is right for seven in eight it has never seen; always saying female would be right for three in four.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。把 4 100 个名字看过八遍后，没见过的名字八个能答对七个；若总答“女”，四个能答对三个。</translation>
    </message>
    <message>
        <source>Look at: training and validation loss. They part soon: what can be heard in a name is learned in a minute, the rest is only memorized.</source>
        <extracomment>examples</extracomment>
        <translation>观察：训练损失和验证损失，两者很快分开。从名字里能听出来的，一分钟就学会了，其余的只是死记。</translation>
    </message>
    <message>
        <source>Change next: the LSTM to read in one direction only, then to a GRU or an RNN of the same width. Then put Time mean in its place: letters without their order.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：让 LSTM 只朝一个方向读，再换成宽度相同的 GRU 或 RNN。然后换成时间平均：只看字母，不看顺序。</translation>
    </message>
    <message>
        <source>From the sunspots of the last 24 years, those of the next.</source>
        <extracomment>examples</extracomment>
        <translation>根据过去 24 年的太阳黑子数，预测下一年的。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself, with the weights that were best on the years kept for validation. On the years kept for the test it then misses by some 15 sunspots on average; saying that next year will be as this one misses by 25.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。它会自动停止，并取在验证集年份上表现最佳的权重。在测试集年份上，平均误差约 15 个黑子；若说明年与今年一样，误差为 25 个。</translation>
    </message>
    <message>
        <source>Look at: the forecast, shaded where the network has not learned from, and what is between it and the truth. The parts follow each other in time, and the newest have the highest peaks ever seen, which the training part does not know.</source>
        <extracomment>examples</extracomment>
        <translation>观察：预测曲线，阴影处是网络没有学过的；再看它与真实值之间的差距。几个部分按时间先后相接，最近的年份有史上最高的峰值，而训练集里没有见过。</translation>
    </message>
    <message>
        <source>Change next: the number of past values to 6, which is less than half a cycle. Then the values ahead to 5. Then take Flatten and a Dense layer in place of the LSTM.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：过去值的个数改为 6，还不到半个周期。再把预测的步数改为 5。然后用展平和一个全连接层代替 LSTM。</translation>
    </message>
    <message>
        <source>Attention finds the place</source>
        <extracomment>examples</extracomment>
        <translation>注意力找到位置</translation>
    </message>
    <message>
        <source>Letters with a digit behind each, then one of the letters again: attention finds where it stood, and so the digit behind it.</source>
        <extracomment>examples</extracomment>
        <translation>一串字母，每个后面跟一个数字，最后再出现其中一个字母：注意力找到它原来的位置，也就找到了它后面的数字。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 500 steps and is always right.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。500 步后自动停止，这时总能答对。</translation>
    </message>
    <message>
        <source>Change next: click the card Attention, press Delete, then Reset (R) and Run. Now no more than half of the answers are right: it knows only the last digit. Undo, and delete Conv1D 1 instead. It puts each digit together with the letter before it; without it attention finds letters, but not what stood behind them. Undo again, and set the pairs of the data to 8: the way to the place may be twice as long, it is learned as soon.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：单击卡片 Attention，按 Delete，然后按“重置”（R）再按“运行”。现在最多答对一半：它只知道最后一个数字。撤销，改为删除 Conv1D 1。它把每个数字与前面的字母合在一起；没有它，注意力能找到字母，却找不到字母后面的数字。再次撤销，把数据的配对数设为 8：到那个位置的距离最多变为两倍，学得却一样快。</translation>
    </message>
    <message>
        <source>Attention knows no order</source>
        <extracomment>examples</extracomment>
        <translation>注意力不知道顺序</translation>
    </message>
    <message>
        <source>Which of two letters comes first cannot be known without their places, and attention by itself takes a text for a bag of letters.</source>
        <extracomment>examples</extracomment>
        <translation>两个字母哪个在前，不看位置就无从知道；而注意力本身只把文本当作一袋字母。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 1 000 steps and is always right.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。1 000 步后自动停止，这时总能答对。</translation>
    </message>
    <message>
        <source>Change next: click the card Positions, press Delete, then Reset (R) and Run. Now half of the answers are right, which is guessing, however long it trains: whatever the order of the letters, it gets the same sum. Undo (Ctrl+Z), and set the encoding of Positions to learned, or the letters of the data to 12.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：单击卡片 Positions，按 Delete，然后按“重置”（R）再按“运行”。现在只能答对一半，等于瞎猜，训练多久都一样：无论字母顺序如何，它得到的和都相同。撤销（Ctrl+Z），把 Positions 的编码设为“可学习”，或把数据的字母数设为 12。</translation>
    </message>
    <message>
        <source>Digits as patches</source>
        <extracomment>examples</extracomment>
        <translation>把数字切成小块</translation>
    </message>
    <message>
        <source>A Transformer reads small digits as sixteen patches, each of which looks at all the others.</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 把小幅数字图像当作十六个小块来读，每一块都看其他所有的块。</translation>
    </message>
    <message>
        <source>Do: press Run. In less than a minute it reads nineteen of twenty digits that it has never seen.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”。不到一分钟，没见过的数字二十个能认对十九个。</translation>
    </message>
    <message>
        <source>Look at: Patches, a convolution whose stride is as large as its window: each patch of two by two pixels becomes a row of 32 numbers. The Transformer block stands there twice, one behind the other, each time with weights of its own; select it and press O to see what it is made of.</source>
        <extracomment>examples</extracomment>
        <translation>观察：Patches 是一个步幅与窗口一样大的卷积：每个 2 × 2 像素的小块变成一行 32 个数。Transformer 模块前后出现两次，各有自己的权重；选中它按 O，看它由什么组成。</translation>
    </message>
    <message>
        <source>Change next: take Positional encoding out, so that the network sees the patches but not where they are. Then try the heads of the block, 1, 2, 8, and its repeat.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：去掉位置编码，网络就只看得到小块，看不到它们在哪里。然后试模块的头数 1、2、8，以及它的重复次数。</translation>
    </message>
    <message>
        <source>A Transformer reads Jane Austen</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 读简·奥斯汀</translation>
    </message>
    <message>
        <source>A Transformer reads Pride and Prejudice letter by letter and learns to write on in its manner.</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 逐个字母读《傲慢与偏见》，学着用它的笔调写下去。</translation>
    </message>
    <message>
        <source>Do: press Run, and in the Output dock press Generate. The text is written anew as the network learns: noise, then letters in their right frequency, after half a minute words, after two minutes sentences that almost mean something.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”，再在“输出”面板中按“生成”。文本随网络的学习不断重写：先是噪声，再是频率正确的字母，半分钟后出现单词，两分钟后出现几乎有意义的句子。</translation>
    </message>
    <message>
        <source>Look at: the validation loss, in nats a character. Knowing only how frequent each letter is gives 3.11, knowing the letter before 2.44; this comes to 1.33. Likely next shows what it takes for likely behind the prompt: type It is a truth universally, letter by letter.</source>
        <extracomment>examples</extracomment>
        <translation>观察：验证损失，单位是每字符奈特（nat）。只知道各字母出现的频率，得 3.11；知道前一个字母，得 2.44；这个网络能到 1.33。“接下来可能”显示它认为提示词后面可能接什么：逐个字母输入 It is a truth universally 看看。</translation>
    </message>
    <message>
        <source>Change next: the temperature, from 0.2 (cautious, it repeats itself) to 1.5 (daring, it invents words). Then take the positional encoding out, or let the block look back only one step by putting an RNN in its place.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：温度从 0.2（谨慎，会重复自己）到 1.5（大胆，会自造单词）。然后去掉位置编码，或用 RNN 换下模块，让它一次只能回看一步。</translation>
    </message>
    <message>
        <source>A Transformer reads Tang poems</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 读唐诗</translation>
    </message>
    <message>
        <source>A Transformer reads three hundred poems of the Tang dynasty and learns their form: titles, poets, lines of five or seven characters.</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 读三百首唐诗，学习它们的形式：题目、作者、五言或七言的诗句。</translation>
    </message>
    <message>
        <source>Do: press Run, and in the Output dock press Generate. At first the characters are in no order; within a minute there are lines, commas and full stops where they belong, and poets&apos; names below the titles.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按“运行”，再在“输出”面板中按“生成”。起初字的顺序全乱；一分钟之内就有了成行的诗句，逗号和句号各在其位，题目下面有诗人的名字。</translation>
    </message>
    <message>
        <source>Look at: training and validation loss, in nats a character. There are only 25 000 characters to learn from, fewer than weights, so that all depends on what keeps it from learning them by heart: dropout, weight decay, and the 1 000 commonest characters only (the others are one, □). Knowing how frequent characters are gives 5.61, knowing the one before 5.09; this comes to about 4.9.</source>
        <extracomment>examples</extracomment>
        <translation>观察：训练损失和验证损失，单位是每字奈特（nat）。可学的只有 25 000 个字，比权重还少，所以关键在于什么能阻止它死记硬背：Dropout、权重衰减，以及只用最常见的 1 000 个字（其余的合为一个，即 □）。只知道各字出现的频率，得 5.61；知道前一个字，得 5.09；这个网络大约能到 4.9。</translation>
    </message>
    <message>
        <source>Change next: set dropout to 0 and the weight decay to 0, and see the validation loss turn and rise. Then give the prompt 春 or 山, and the temperature 0.5.</source>
        <extracomment>examples</extracomment>
        <translation>接着改：把 Dropout 和权重衰减都设为 0，看验证损失掉头上升。然后给出提示词“春”或“山”，温度设为 0.5。</translation>
    </message>
</context>
</TS>
