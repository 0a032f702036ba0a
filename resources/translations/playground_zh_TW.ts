<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>playground</name>
    <message>
        <source>Paste here</source>
        <extracomment>canvas/actions.py</extracomment>
        <translation>貼上到這裡</translation>
    </message>
    <message>
        <source>Add note here</source>
        <extracomment>canvas/actions.py</extracomment>
        <translation>在這裡新增註解</translation>
    </message>
    <message>
        <source>Drawing</source>
        <comment>the whole drawing, around its blocks</comment>
        <extracomment>canvas/breadcrumb.py</extracomment>
        <translation>網路圖</translation>
    </message>
    <message>
        <source>Blocks that are open</source>
        <extracomment>canvas/breadcrumb.py</extracomment>
        <translation>已開啟的區塊</translation>
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
        <translation>目前顯示：{count} 個中的第一個</translation>
    </message>
    <message>
        <source>What is changed here changes in all of them; shapes, counts and pictures are the first&apos;s</source>
        <extracomment>canvas/breadcrumb.py</extracomment>
        <translation>這裡的變更會套用到所有副本；形狀、計數和圖像取自第一個</translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>
            <numerusform>{count} 個值</numerusform>
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
        <translation>輸出 {values}</translation>
    </message>
    <message numerus="yes">
        <source>{count} weights</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>
            <numerusform>{count} 個權重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parameters</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>
            <numerusform>{count} 個參數</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} biases</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>
            <numerusform>{count} 個偏差</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click opens it</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>按兩下可開啟</translation>
    </message>
    <message>
        <source>No weights</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>無權重</translation>
    </message>
    <message>
        <source>{count} not trained</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>{count} 個不參與訓練</translation>
    </message>
    <message>
        <source>{work} for each sample</source>
        <extracomment>canvas/captions.py</extracomment>
        <translation>每個樣本 {work}</translation>
    </message>
    <message>
        <source>Bias of {neuron}</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>{neuron} 的偏差</translation>
    </message>
    <message>
        <source>Weight {wire}</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>權重 {wire}</translation>
    </message>
    <message>
        <source>Dense layers and the output show their neurons: select one of them.</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>全連接層和輸出層會顯示神經元：請選擇其中一層。</translation>
    </message>
    <message>
        <source>Click to set the bias</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>按一下可設定偏差</translation>
    </message>
    <message>
        <source>Click to set it</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>按一下可設定</translation>
    </message>
    <message>
        <source>Enter sets it</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>按 Enter 鍵確認</translation>
    </message>
    <message>
        <source>This neuron has no bias of its own.</source>
        <extracomment>canvas/closeup/close_up.py</extracomment>
        <translation>這個神經元沒有自己的偏差。</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <extracomment>canvas/closeup/column.py</extracomment>
        <translation>{shown} / {count}</translation>
    </message>
    <message>
        <source>Enter sets the number, Tab goes to the next, Escape leaves</source>
        <extracomment>canvas/closeup/number_editor.py</extracomment>
        <translation>Enter 鍵確認數值，Tab 轉到下一個，Esc 退出</translation>
    </message>
    <message>
        <source>Zero is in the middle; further out the numbers grow ever faster</source>
        <extracomment>canvas/closeup/number_editor.py</extracomment>
        <translation>中間為零；離中間越遠，數值增長越快</translation>
    </message>
    <message>
        <source>Size of the number</source>
        <extracomment>canvas/closeup/number_editor.py</extracomment>
        <translation>數值的大小</translation>
    </message>
    <message>
        <source>not finite</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>不是有限數</translation>
    </message>
    <message>
        <source>bias {value}</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>偏差 {value}</translation>
    </message>
    <message>
        <source>weight {value}</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>權重 {value}</translation>
    </message>
    <message>
        <source>gradient {value}</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>梯度 {value}</translation>
    </message>
    <message>
        <source>gives {value} for the followed sample</source>
        <extracomment>canvas/closeup/told.py</extracomment>
        <translation>對所追蹤的樣本輸出 {value}</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>建立 {what} 的副本</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>貼上 {what}</translation>
    </message>
    <message>
        <source>There is no layer to paste.</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>沒有可貼上的層。</translation>
    </message>
    <message numerus="yes">
        <source>{count} layers</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>
            <numerusform>{count} 個層</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>註解</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>
            <numerusform>{count} 則註解</numerusform>
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
        <translation>將 {source} 連到 {target}</translation>
    </message>
    <message>
        <source>Rewire {source} to {target}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>將 {source} 改接到 {target}</translation>
    </message>
    <message>
        <source>Delete wire {source} to {target}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>刪除 {source} 到 {target} 的連線</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>移動 {what}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>刪除 {what}</translation>
    </message>
    <message>
        <source>Cut {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>剪下 {what}</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>新增註解</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>編輯註解</translation>
    </message>
    <message>
        <source>Resize note</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>調整註解大小</translation>
    </message>
    <message>
        <source>Color {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>變更 {what} 的顏色</translation>
    </message>
    <message>
        <source>Tidy</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>整理</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>橫向對齊</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>縱向對齊</translation>
    </message>
    <message>
        <source>Rename {layer}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>重新命名 {layer}</translation>
    </message>
    <message>
        <source>Group {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>群組 {what}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>新增 {what}</translation>
    </message>
    <message>
        <source>Ungroup {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>取消群組 {what}</translation>
    </message>
    <message>
        <source>Wire {what}</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>連接 {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} wires</source>
        <extracomment>canvas/editor.py</extracomment>
        <translation>
            <numerusform>{count} 條連線</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the place of the wire from {layer}</source>
        <extracomment>canvas/gestures/draw_wire.py</extracomment>
        <translation>取代來自 {layer} 的連線</translation>
    </message>
    <message>
        <source>Between {source} and {target}</source>
        <extracomment>canvas/gestures/drop_layer.py</extracomment>
        <translation>插到 {source} 與 {target} 之間</translation>
    </message>
    <message>
        <source>Draw a network</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>畫一個網路</translation>
    </message>
    <message>
        <source>Drag a layer here from the library,</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>從元件庫把層拖到這裡，</translation>
    </message>
    <message>
        <source>double-click to search for one, or press</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>按兩下可搜尋要新增的層，或按</translation>
    </message>
    <message>
        <source>Start with Data, end with Output.</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>以「資料」開始，以「輸出」結束。</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>canvas/hint.py</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>Gradient {gradient:.2g} a weight, updates {update:.2g} of the weights&apos; size.</source>
        <extracomment>canvas/live.py</extracomment>
        <translation>每個權重的梯度為 {gradient:.2g}，更新幅度為權重大小的 {update:.2g}。</translation>
    </message>
    <message>
        <source>Health: {state}.</source>
        <extracomment>canvas/live.py</extracomment>
        <translation>健康狀況：{state}。</translation>
    </message>
    <message>
        <source>Health in {layer}: {state}.</source>
        <extracomment>canvas/live.py</extracomment>
        <translation>{layer} 的健康狀況：{state}。</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <extracomment>canvas/name_editor.py</extracomment>
        <translation>層的名稱</translation>
    </message>
    <message>
        <source>The name of the layer: Enter takes it, Escape leaves the old one</source>
        <extracomment>canvas/name_editor.py</extracomment>
        <translation>層的名稱：Enter 鍵確認，Esc 保留原名</translation>
    </message>
    <message>
        <source>How a note is written</source>
        <extracomment>canvas/notes/field.py</extracomment>
        <translation>註解怎麼寫</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <extracomment>canvas/notes/field.py</extracomment>
        <translation>註解的內容</translation>
    </message>
    <message>
        <source>What to look at, what to try</source>
        <extracomment>canvas/notes/field.py</extracomment>
        <translation>看什麼，試什麼</translation>
    </message>
    <message>
        <source>Double-click to write: what to look at, what to try, a formula such as $z = w x + b$.</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>按兩下即可書寫：看什麼、試什麼，或一個公式，例如 $z = w x + b$。</translation>
    </message>
    <message>
        <source>{formula} is no formula that can be drawn.</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>{formula} 不是可以繪出的公式。</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>註解：{text}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>空註解</translation>
    </message>
    <message>
        <source>Double-click or press Enter to write</source>
        <extracomment>canvas/notes/item.py</extracomment>
        <translation>按兩下或按 Enter 鍵即可書寫</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>紙色</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>橘色</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Text with formulas; no part of the network</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>可含公式的文字，不屬於網路</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>Write (Enter)</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>書寫（Enter 鍵）</translation>
    </message>
    <message>
        <source>Color of the note</source>
        <extracomment>canvas/notes/noting.py</extracomment>
        <translation>註解的顏色</translation>
    </message>
    <message>
        <source>Drag to another layer to wire it</source>
        <extracomment>canvas/pointing.py</extracomment>
        <translation>拖到另一層即可相連</translation>
    </message>
    <message>
        <source>Drag to the layer that feeds this one</source>
        <extracomment>canvas/pointing.py</extracomment>
        <translation>拖到為這一層提供輸入的層</translation>
    </message>
    <message>
        <source>Drag the wire to another layer, or let it go to delete it</source>
        <extracomment>canvas/pointing.py</extracomment>
        <translation>把連線拖到另一層；在空白處鬆開則刪除</translation>
    </message>
    <message>
        <source>Drag to make the note wider</source>
        <extracomment>canvas/pointing.py</extracomment>
        <translation>拖曳可加寬註解</translation>
    </message>
    <message>
        <source>Search for a layer</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>搜尋層</translation>
    </message>
    <message>
        <source>A few letters of a layer&apos;s name or of what it does; arrows choose, Enter adds</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>輸入層的名稱或作用中的幾個字；方向鍵選擇，Enter 鍵新增</translation>
    </message>
    <message>
        <source>Layers that match</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>符合的層</translation>
    </message>
    <message>
        <source>No layers match “{words}”</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>沒有符合「{words}」的層</translation>
    </message>
    <message>
        <source>Try a word of what it does, such as random or add</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>試試描述其作用的詞，例如「隨機」或「相加」</translation>
    </message>
    <message>
        <source>Of my blocks: {settings}</source>
        <extracomment>canvas/search_box.py</extracomment>
        <translation>我的區塊：{settings}</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>畫布</translation>
    </message>
    <message>
        <source>Wires and ports</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>連線與端點</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>註解</translation>
    </message>
    <message>
        <source>Where the network is drawn: a card for each layer, a wire for what flows from one to the next.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>繪製網路的地方：每個層是一張卡片，從一層流向下一層的資料是一條連線。</translation>
    </message>
    <message>
        <source>Numbers flow from Data on the left to Output on the right. The pictures below the cards show what each layer does while the network learns. Zoom in on a card to see its neurons and weights one by one.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>數值從左邊的「資料」流向右邊的「輸出」。網路學習時，卡片下方的圖像顯示每一層在做什麼。放大一張卡片，就能逐個看到它的神經元和權重。</translation>
    </message>
    <message>
        <source>A wire takes what one layer gives to the layer that works on it next.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>連線把一層的輸出交給接著處理它的那一層。</translation>
    </message>
    <message>
        <source>Drag from the small circle at the right of a card to another card to draw a wire. Drag a wire off the circle at the left of a card to lead it elsewhere, or let it go to remove it. The words on a wire say what shape of numbers flows there.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>從卡片右側的小圓圈拖到另一張卡片，即可畫出連線。把連線從卡片左側的圓圈上拖開，可以改接到別處；在空白處鬆開則刪除。連線上的文字說明流過的數值是什麼形狀。</translation>
    </message>
    <message>
        <source>Words of your own on the drawing, with formulas; training knows nothing of them.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>寫在網路圖上的你自己的話，可含公式；訓練不會理會這些文字。</translation>
    </message>
    <message>
        <source>Press Shift+N to write one, drag it to move it, and drag its right edge to make it wider.</source>
        <extracomment>canvas/guide.py</extracomment>
        <translation>按 Shift+N 寫一則註解，拖曳可移動它，拖曳右邊緣可加寬它。</translation>
    </message>
    <message>
        <source>The drawing of the network. Arrow keys walk along its wires, A adds a layer.</source>
        <extracomment>canvas/view.py</extracomment>
        <translation>網路圖。用方向鍵沿連線移動，按 A 新增層。</translation>
    </message>
    <message>
        <source>{name} in your library is this block now</source>
        <extracomment>canvas/view.py</extracomment>
        <translation>元件庫中的 {name} 已更新為這個區塊</translation>
    </message>
    <message>
        <source>Add a layer after {layer}</source>
        <extracomment>canvas/searching.py</extracomment>
        <translation>在 {layer} 之後新增層</translation>
    </message>
    <message>
        <source>Add a layer before {layer}</source>
        <extracomment>canvas/searching.py</extracomment>
        <translation>在 {layer} 之前新增層</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <extracomment>canvas/searching.py</extracomment>
        <translation>新增層</translation>
    </message>
    <message>
        <source>Copied {what}</source>
        <extracomment>canvas/view.py</extracomment>
        <translation>已複製 {what}</translation>
    </message>
    <message>
        <source>{name} is in your library</source>
        <extracomment>canvas/view.py</extracomment>
        <translation>{name} 已存入元件庫</translation>
    </message>
    <message>
        <source>{way}: {shape} for each sample</source>
        <extracomment>canvas/wire.py</extracomment>
        <translation>{way}：每個樣本 {shape}</translation>
    </message>
    <message>
        <source>data set</source>
        <extracomment>data/dataset.py</extracomment>
        <translation>資料集</translation>
    </message>
    <message>
        <source>there are no points to begin with; the data is not loaded yet, try again in a moment</source>
        <extracomment>data/drawing.py</extracomment>
        <translation>還沒有可作為起點的點：資料尚未載入，請稍後再試</translation>
    </message>
    <message>
        <source>found {count} points, expected fewer than {most}; erase some first</source>
        <extracomment>data/drawing.py</extracomment>
        <translation>已有 {count} 個點，應少於 {most} 個；請先擦掉一些</translation>
    </message>
    <message>
        <source>the last point cannot be erased: a network has to learn from something; draw others first</source>
        <extracomment>data/drawing.py</extracomment>
        <translation>不能擦掉最後一個點：網路總得有東西可學；請先畫上別的點</translation>
    </message>
    <message>
        <source>found {count} classes, expected fewer than {most}</source>
        <extracomment>data/drawing.py</extracomment>
        <translation>已有 {count} 個類別，應少於 {most} 個</translation>
    </message>
    <message>
        <source>(n, {shape}) with n at least 1</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>(n, {shape})，n 至少為 1</translation>
    </message>
    <message>
        <source>type {type}</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>型別 {type}</translation>
    </message>
    <message>
        <source>whole numbers from 0 to {last}: 0 is padding, then the symbols in their order</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>從 0 到 {last} 的整數：0 為填補，其後依序為各符號</translation>
    </message>
    <message>
        <source>numbers from {low:g} to {high:g}</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>從 {low:g} 到 {high:g} 的數</translation>
    </message>
    <message>
        <source>type {type}, from {low} to {high}</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>型別 {type}，從 {low} 到 {high}</translation>
    </message>
    <message>
        <source>floats</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>浮點數</translation>
    </message>
    <message>
        <source>uint8 as in the data set, or floats from 0 to 1</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>與資料集相同的 uint8，或從 0 到 1 的浮點數</translation>
    </message>
    <message>
        <source>a value that is not finite</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>非有限數</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <extracomment>data/further/arrays.py</extracomment>
        <translation>有限數</translation>
    </message>
    <message>
        <source>{file}: found no picture, expected a PNG or JPEG, or a folder or zip of them</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>{file}：沒有找到圖像，應為 PNG 或 JPEG，或由其組成的資料夾或 zip</translation>
    </message>
    <message>
        <source>{count} pictures, {size} in memory</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>{count} 張圖像，佔用記憶體 {size}</translation>
    </message>
    <message>
        <source>none in it</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>一個也沒有</translation>
    </message>
    <message>
        <source>pictures (.png, .jpg)</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>圖像（.png、.jpg）</translation>
    </message>
    <message>
        <source>An array (.npy) of samples, each {shape}</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>樣本陣列（.npy），每個樣本 {shape}</translation>
    </message>
    <message>
        <source>A table (.csv, .tsv, .xlsx) with the {count} numbers of a sample in each row. {arrays}.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>表格（.csv、.tsv、.xlsx），每列是一個樣本的 {count} 個數。{arrays}。</translation>
    </message>
    <message>
        <source>An array (.npy) of samples, each {shape} symbols by their numbers.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>樣本陣列（.npy），每個樣本是以編號表示的 {shape} 個符號。</translation>
    </message>
    <message>
        <source>Texts: a .txt with one a line, or a table with a column named text.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>文字：每行一則的 .txt，或含有名為 text 的欄的表格。</translation>
    </message>
    <message>
        <source>A picture (.png, .jpg), or a folder or .zip of them. {arrays}.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>一張圖像（.png、.jpg），或由圖像組成的資料夾或 .zip。{arrays}。</translation>
    </message>
    <message>
        <source>A table (.csv, .tsv, .xlsx) with the columns {columns}, in any order.</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>表格（.csv、.tsv、.xlsx），含 {columns} 各欄，順序不限。</translation>
    </message>
    <message>
        <source>{file}: found the extension {suffix}, expected one of {suffixes}</source>
        <extracomment>data/further/reading.py</extracomment>
        <translation>{file}：副檔名是 {suffix}，應為 {suffixes} 之一</translation>
    </message>
    <message>
        <source>{file}: {column}: found {words} in {rows}, which was not learned; taken as missing.</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：{column}：{rows}中有訓練時沒見過的 {words}，視為缺失值。</translation>
    </message>
    <message>
        <source>{count} rows, {size} in memory</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{count} 列，佔用記憶體 {size}</translation>
    </message>
    <message>
        <source>{count} numbers a row, those of a sample of {shape} in their order</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>每列 {count} 個數，即一個 {shape} 樣本的各個數，依序排列</translation>
    </message>
    <message>
        <source>{file}: not looked at: {columns}.</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：沒有用到的欄：{columns}。</translation>
    </message>
    <message>
        <source>{column} in {rows} with {value}</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{column} 有 {rows}填入 {value}</translation>
    </message>
    <message>
        <source>{file}: filled what is missing: {columns}.</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：已填補缺失值：{columns}。</translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{names} 等，另有 {rest} 個</translation>
    </message>
    <message>
        <source>{file}: found the columns {names}, expected also {missing}</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：找到的欄是 {names}，還應有 {missing}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>第 {number} 個數</translation>
    </message>
    <message>
        <source>{file}: row {row}: {column}: found nothing, expected a number</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：第 {row} 列：{column}：為空，應為一個數值</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>
            <numerusform>{count} 列</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: row {row}: found {number:g}, expected numbers of at most {most:g}</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：第 {row} 列：發現 {number:g}，數值大小不應超過 {most:g}</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{count} 欄</translation>
    </message>
    <message>
        <source>{file}: row {row}: {column}: found {cell}, expected a number</source>
        <extracomment>data/further/rows.py</extracomment>
        <translation>{file}：第 {row} 列：{column}：發現 {cell}，應為一個數值</translation>
    </message>
    <message>
        <source>arrays of symbols as .npy; a text is gone on with by `playground generate`</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>以 .npy 儲存的符號陣列；要續寫文字，請用 `playground generate`</translation>
    </message>
    <message>
        <source>The first line, {line}, is taken as the name of the column.</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>第一行 {line} 已當作欄名。</translation>
    </message>
    <message>
        <source>{file}: found texts for a network that tells the next character, expected {expected}</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：發現的是文字，而網路預測的是下一個字元，應為{expected}</translation>
    </message>
    <message>
        <source>{file}: found no text in it, expected one a line</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：沒有找到文字，應為每行一則</translation>
    </message>
    <message>
        <source>{file}: left out characters that were not among those learned: {strange}.</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：已略去訓練時沒有見過的字元：{strange}。</translation>
    </message>
    <message>
        <source>{file}: of {texts} only the first {length} characters were read.</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：{texts}只讀取了前 {length} 個字元。</translation>
    </message>
    <message>
        <source>{file}: found the columns {names}, expected one named &apos;text&apos;</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>{file}：找到的欄是 {names}，應有一欄名為 &apos;text&apos;</translation>
    </message>
    <message numerus="yes">
        <source>{count} texts</source>
        <extracomment>data/further/texts.py</extracomment>
        <translation>
            <numerusform>{count} 則文字</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: damaged, install the program again: {error}</source>
        <extracomment>data/images.py</extracomment>
        <translation>{file}：已損壞，請重新安裝程式：{error}</translation>
    </message>
    <message>
        <source>all values</source>
        <extracomment>data/overview.py</extracomment>
        <translation>所有值</translation>
    </message>
    <message>
        <source>{file}: found samples {shape} without answers, expected as many answers</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：發現 {shape} 的樣本，卻沒有答案；答案應與樣本一樣多</translation>
    </message>
    <message>
        <source>numbers of 2 to {most} axes, a sample a row</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>2 到 {most} 個軸的數，每列一個樣本</translation>
    </message>
    <message>
        <source>arrays as .npy or .npz</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>.npy 或 .npz 格式的陣列</translation>
    </message>
    <message>
        <source>{file}: found no array in it, expected some as .npy</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：沒有找到陣列，應含有 .npy 格式的陣列</translation>
    </message>
    <message>
        <source>{file}: found weights of a network, expected samples; File &gt; Import weights takes them</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：發現的是網路的權重，應為樣本；權重請用「檔案 &gt; 匯入權重」</translation>
    </message>
    <message>
        <source>{file}: found no array of numbers among {names}, expected the samples</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：{names} 中沒有數值陣列，應含有樣本</translation>
    </message>
    <message>
        <source>{file}: found samples {type} {shape}, expected {expected}</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：發現樣本 {type} {shape}，應為{expected}</translation>
    </message>
    <message>
        <source>{file}: {place}: found {number}, expected numbers of at most {most:g}</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：{place}：發現 {number}，數值大小不應超過 {most:g}</translation>
    </message>
    <message>
        <source>{file}: found answers {type} {shape}, expected one or a few for each sample</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：發現答案 {type} {shape}，應為每個樣本一個或幾個數</translation>
    </message>
    <message>
        <source>{file}: found answers that are not finite or beyond {most:g}, expected numbers</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{file}：答案中有非有限數或大小超過 {most:g} 的值，應為一般的數值</translation>
    </message>
    <message>
        <source>{size} of samples</source>
        <extracomment>data/own/array_reading.py</extracomment>
        <translation>{size} 的樣本</translation>
    </message>
    <message>
        <source>a list of columns, each with name and kind (number, category or text), no name twice</source>
        <extracomment>data/own/column.py</extracomment>
        <translation>欄的清單，每欄有名稱和種類（數值、類別或文字），名稱不重複</translation>
    </message>
    <message>
        <source>{file}: found one picture, expected a folder or a zip of them, in folders named by class</source>
        <extracomment>data/own/importing.py</extracomment>
        <translation>{file}：發現的是單張圖像，應為由圖像組成的資料夾或 zip，其中的資料夾以類別命名</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected {expected}; import it anew</source>
        <extracomment>data/own/linked.py</extracomment>
        <translation>{file}：發現{found}，應為{expected}；請重新匯入</translation>
    </message>
    <message>
        <source>{samples} samples, {arrays} arrays</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{samples} 個樣本，{arrays} 個陣列</translation>
    </message>
    <message>
        <source>{count} pictures of {small} to {large} pixels, {classes} classes</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{count} 張圖像，{small} 到 {large} 像素，{classes} 個類別</translation>
    </message>
    <message>
        <source>{characters} characters, {different} different, {encoding}</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{characters} 個字元，{different} 種不同字元，{encoding}</translation>
    </message>
    <message>
        <source>{texts} texts of {shortest} to {longest} characters, {classes} classes</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{texts} 則文字，{shortest} 到 {longest} 個字元，{classes} 個類別</translation>
    </message>
    <message>
        <source>{file}: found answers in words that are no classes, expected 2 to {most} different ones</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{file}：答案是文字，但不能當作類別；應為 2 到 {most} 種不同的答案</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected a text of at least {least}</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{file}：發現{found}，應為至少 {least} 個字元的文字</translation>
    </message>
    <message>
        <source>{file}: found no .png or .jpg in it, expected pictures in folders named by class</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{file}：沒有找到 .png 或 .jpg，應為放在以類別命名的資料夾中的圖像</translation>
    </message>
    <message>
        <source>{file}: found {count} folders, expected at most {most} classes</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{file}：發現 {count} 個資料夾，最多應為 {most} 個類別</translation>
    </message>
    <message>
        <source>a zip of pictures or texts</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>由圖像或文字組成的 zip</translation>
    </message>
    <message>
        <source>images (.png, .jpg) or texts (.txt) in folders named after their class</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>放在以類別命名的資料夾中的圖像（.png、.jpg）或文字（.txt）</translation>
    </message>
    <message>
        <source>a folder for each of two classes or more, and each file in one of them</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>兩個以上的類別，每個類別一個資料夾，所有檔案都在其中</translation>
    </message>
    <message>
        <source>a whole .xlsx, .npz or zip of pictures</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>完整的 .xlsx、.npz 或圖像 zip</translation>
    </message>
    <message>
        <source>{file}: found {count} files in folders for {classes}, expected {expected}</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>{file}：發現 {count} 個檔案，位於 {classes} 的資料夾中，應為{expected}</translation>
    </message>
    <message>
        <source>{folder}: found more than {most} files, expected fewer</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>{folder}：發現超過 {most} 個檔案，應該更少</translation>
    </message>
    <message>
        <source>{folder}: found more than {size}, expected a smaller folder</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>{folder}：大小超過 {size}，資料夾應該更小</translation>
    </message>
    <message>
        <source>a folder that can be read</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>可以讀取的資料夾</translation>
    </message>
    <message>
        <source>{folder}: found more than {most} names, expected a smaller folder</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>{folder}：發現超過 {most} 個名稱，資料夾應該更小</translation>
    </message>
    <message>
        <source>a {formats} or {last}</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>{formats} 或 {last}</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>不是圖像的內容</translation>
    </message>
    <message>
        <source>a damaged picture ({reason})</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>已損壞的圖像（{reason}）</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <source>at most {number} million</source>
        <extracomment>data/own/pictures.py</extracomment>
        <translation>最多 {number} 百萬</translation>
    </message>
    <message>
        <source>{file}: line {line}</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>{file}：第 {line} 行</translation>
    </message>
    <message>
        <source>{count} rows of {columns} columns, {size} in memory</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>{count} 列 {columns} 欄，佔用記憶體 {size}</translation>
    </message>
    <message>
        <source>a table of numbers and words</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>由數值和文字組成的表格</translation>
    </message>
    <message>
        <source>no rows below the header</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>標題列下面沒有任何資料列</translation>
    </message>
    <message>
        <source>no rows</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>沒有任何列</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>
            <numerusform>{count} 個儲存格</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} as in the first row</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>與第一列相同的 {count} 個</translation>
    </message>
    <message>
        <source>{file}: line {line}: found {error}, expected cells of a table</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>{file}：第 {line} 行：發現 {error}，應為表格的儲存格</translation>
    </message>
    <message>
        <source>some to learn from</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>可供學習的列</translation>
    </message>
    <message>
        <source>{file}: found more than {most} rows, expected fewer</source>
        <extracomment>data/own/rows.py</extracomment>
        <translation>{file}：發現超過 {most} 列，應該更少</translation>
    </message>
    <message>
        <source>{path}: has changed since it was imported, expected the same bytes; import it again to use what is there now</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>{path}：匯入之後內容已改變，應與匯入時相同；要使用現在的內容，請重新匯入</translation>
    </message>
    <message>
        <source>a file that can be read, or an object with name, sha256, size and perhaps path</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>可以讀取的檔案，或含 name、sha256、size（以及可選的 path）的物件</translation>
    </message>
    <message>
        <source>Own data: found no file, expected one; choose it with File &gt; Import data</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>自有資料：沒有檔案，應有一個；請用「檔案 &gt; 匯入資料」選擇</translation>
    </message>
    <message>
        <source>{path}: found an empty file, expected data in it</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>{path}：發現空檔案，其中應有資料</translation>
    </message>
    <message>
        <source>{name}: its bytes are not in the project, expected them there; import it again</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>{name}：專案中應有它的內容，但沒有找到；請重新匯入</translation>
    </message>
    <message>
        <source>{path}: found more than {most}, expected a smaller file</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>{path}：大小超過 {most}，檔案應該更小</translation>
    </message>
    <message>
        <source>{file}: found a damaged workbook ({error}), expected one that Excel opens</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>{file}：發現損壞的活頁簿（{error}），應為 Excel 能開啟的活頁簿</translation>
    </message>
    <message>
        <source>{file}: found no sheet with cells, expected at least one</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>{file}：沒有找到含儲存格的工作表，至少應有一個</translation>
    </message>
    <message>
        <source>an .xlsx workbook</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>.xlsx 活頁簿</translation>
    </message>
    <message>
        <source>the sheets {names}</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>工作表 {names}</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>至少有一個</translation>
    </message>
    <message>
        <source>{file}: found more than {size} or {rows} rows, expected a smaller sheet</source>
        <extracomment>data/own/spreadsheet.py</extracomment>
        <translation>{file}：超過 {size} 或 {rows} 列，工作表應該更小</translation>
    </message>
    <message>
        <source>at least two: one to learn from and one to tell</source>
        <extracomment>data/own/survey.py</extracomment>
        <translation>至少兩欄：一欄用來學習，一欄作為答案</translation>
    </message>
    <message>
        <source>{file}: found no two columns of numbers or categories that vary, expected {expected}</source>
        <extracomment>data/own/survey.py</extracomment>
        <translation>{file}：沒有找到兩欄取值有變化的數值或類別，應為{expected}</translation>
    </message>
    <message>
        <source>{file}: {column}: found {number:g}, expected numbers of at most {most:g}</source>
        <extracomment>data/own/survey.py</extracomment>
        <translation>{file}：{column}：發現 {number:g}，數值大小不應超過 {most:g}</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <extracomment>data/own/surveyed_table.py</extracomment>
        <translation>{rows} 列，{columns} 欄</translation>
    </message>
    <message>
        <source>{file}: found no column {target}, expected one of {names}</source>
        <extracomment>data/own/surveyed_table.py</extracomment>
        <translation>{file}：沒有找到欄 {target}，應為 {names} 之一</translation>
    </message>
    <message>
        <source>Chinese (GBK, GB18030)</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>中文（GBK、GB18030）</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>西歐語系（Windows-1252）</translation>
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
        <translation>韓文（EUC-KR）</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>西里爾文（Windows-1251）</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>垂直線</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>句點</translation>
    </message>
    <message>
        <source>an object with encoding, delimiter, decimal, header and sheet</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>含 encoding、delimiter、decimal、header 和 sheet 的物件</translation>
    </message>
    <message>
        <source>{file}: found a NUL character at {place}, expected text; it may be a file of another kind</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>{file}：在 {place} 處發現 NUL 字元，應為文字；這可能是另一種檔案</translation>
    </message>
    <message>
        <source>byte {byte} at {place}</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>{place} 處的位元組 {byte}</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected text as {expected}; choose another encoding</source>
        <extracomment>data/own/table_format.py</extracomment>
        <translation>{file}：發現{found}，應為 {expected} 編碼的文字；請選擇另一種編碼</translation>
    </message>
    <message>
        <source>a list of names of at most {most} characters, none twice</source>
        <extracomment>data/own/words.py</extracomment>
        <translation>名稱清單，每個最多 {most} 個字元，不重複</translation>
    </message>
    <message>
        <source>at most {most} characters, none twice</source>
        <extracomment>data/own/words.py</extracomment>
        <translation>最多 {most} 個字元，不重複</translation>
    </message>
    <message>
        <source>number, every {interval} in the order of time</source>
        <extracomment>data/series.py</extracomment>
        <translation>數值，依時間順序，每{interval}一個</translation>
    </message>
    <message>
        <source>{file}: found {count} values, expected at least the {window} of a window</source>
        <extracomment>data/series.py</extracomment>
        <translation>{file}：發現 {count} 個值，應不少於一個視窗所需的 {window} 個</translation>
    </message>
    <message>
        <source>samples {shape} and answers {other}</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>{shape} 的樣本和 {other} 的答案</translation>
    </message>
    <message>
        <source>{file}: found {samples} samples and {answers} answers, expected as many of both, at least {least}</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>{file}：發現 {samples} 個樣本和 {answers} 個答案，兩者數量應相同，且至少 {least} 個</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected samples (n, {shape}); import it again</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>{file}：發現{found}，應為 (n, {shape}) 的樣本；請重新匯入</translation>
    </message>
    <message>
        <source>{file}: found {found} answers a sample, expected {expected}; import it again</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>{file}：每個樣本有 {found} 個答案，應為 {expected} 個；請重新匯入</translation>
    </message>
    <message>
        <source>the arrays {names}</source>
        <extracomment>data/sets/array_file.py</extracomment>
        <translation>陣列 {names}</translation>
    </message>
    <message>
        <source>{count} pictures of {shape}, {size} in memory</source>
        <extracomment>data/sets/image_folder.py</extracomment>
        <translation>{count} 張 {shape} 的圖像，佔用記憶體 {size}</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <extracomment>data/sets/image_folder.py</extracomment>
        <translation>資料夾 {name}</translation>
    </message>
    <message>
        <source>{count} rows of {inputs} inputs, {size} in memory</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>{count} 列，每列 {inputs} 個輸入，佔用記憶體 {size}</translation>
    </message>
    <message>
        <source>a table with numbers or categories</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>含數值或類別的表格</translation>
    </message>
    <message>
        <source>{file}: found no column {column} to tell, expected one of {names}</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>{file}：沒有找到要預測的欄 {column}，應為 {names} 之一</translation>
    </message>
    <message>
        <source>{file}: found no column to learn from, expected at least one in use</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>{file}：沒有可供學習的欄，至少應啟用一欄</translation>
    </message>
    <message>
        <source>{count} rows without gaps</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>{count} 列無缺失值</translation>
    </message>
    <message>
        <source>number, {low:g} to {high:g}</source>
        <extracomment>data/sets/table_file.py</extracomment>
        <translation>數值，{low:g} 到 {high:g}</translation>
    </message>
    <message>
        <source>{count} windows of {length} characters, {size} in memory</source>
        <extracomment>data/sets/text_file.py</extracomment>
        <translation>{count} 個視窗，每個 {length} 個字元，佔用記憶體 {size}</translation>
    </message>
    <message>
        <source>{file}: found {found}, expected at most {most}; take a longer stride</source>
        <extracomment>data/sets/text_file.py</extracomment>
        <translation>{file}：發現{found}，最多應為 {most}；請加大步幅</translation>
    </message>
    <message>
        <source>more than fit into a window of {length}</source>
        <extracomment>data/sets/text_file.py</extracomment>
        <translation>比一個視窗容納的 {length} 個更多</translation>
    </message>
    <message>
        <source>{count} texts of {length} characters, {size} in memory</source>
        <extracomment>data/sets/text_folder.py</extracomment>
        <translation>{count} 則文字，每則 {length} 個字元，佔用記憶體 {size}</translation>
    </message>
    <message>
        <source>{file}: found an empty text, expected characters in it</source>
        <extracomment>data/sets/text_folder.py</extracomment>
        <translation>{file}：發現空文字，其中應有字元</translation>
    </message>
    <message>
        <source>{file}: found no rows, expected at least one below the header</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：沒有找到資料列，標題列下面至少應有一列</translation>
    </message>
    <message>
        <source>{file}: line {line}: {column}: found {text}, expected a number</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：第 {line} 行：{column}：發現 {text}，應為一個數值</translation>
    </message>
    <message>
        <source>{file}: not readable as a UTF-8 table: {error}</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：無法讀作 UTF-8 表格：{error}</translation>
    </message>
    <message>
        <source>{file}: row {row}: found class {name}, expected one of {classes}</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：第 {row} 列：發現類別 {name}，應為 {classes} 之一</translation>
    </message>
    <message>
        <source>{file}: no column {column}; found {names}</source>
        <extracomment>data/table.py</extracomment>
        <translation>{file}：沒有欄 {column}；找到的欄是 {names}</translation>
    </message>
    <message>
        <source>{file}: found {text} with {count} characters, expected at most {most}</source>
        <extracomment>data/text.py</extracomment>
        <translation>{file}：發現 {text} 有 {count} 個字元，最多應為 {most} 個</translation>
    </message>
    <message>
        <source>{file}: found the character {character}, expected one of {known}</source>
        <extracomment>data/text.py</extracomment>
        <translation>{file}：發現字元 {character}，應為 {known} 之一</translation>
    </message>
    <message>
        <source>{file}: not readable as UTF-8 text: {error}</source>
        <extracomment>data/text.py</extracomment>
        <translation>{file}：無法讀作 UTF-8 文字：{error}</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <extracomment>document/document.py</extracomment>
        <translation>復原「{edit}」</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <extracomment>document/document.py</extracomment>
        <translation>重做「{edit}」</translation>
    </message>
    <message>
        <source>The parts of this block have their places; ungroup it to arrange them.</source>
        <extracomment>document/drawing.py</extracomment>
        <translation>這個區塊的各部分位置固定；要自行排列，請取消群組。</translation>
    </message>
    <message>
        <source>Your blocks could not be read and are kept as {file}: {error}</source>
        <extracomment>document/library.py</extracomment>
        <translation>無法讀取你的區塊，它們已保留為 {file}：{error}</translation>
    </message>
    <message>
        <source>no block {name} in the library; there are {blocks}</source>
        <extracomment>document/library.py</extracomment>
        <translation>元件庫中沒有區塊 {name}；現有 {blocks}</translation>
    </message>
    <message>
        <source>Your blocks could not be read: {error}</source>
        <extracomment>document/library.py</extracomment>
        <translation>無法讀取你的區塊：{error}</translation>
    </message>
    <message>
        <source>no block {name} in the library; there are none</source>
        <extracomment>document/library.py</extracomment>
        <translation>元件庫中沒有區塊 {name}；其中還沒有區塊</translation>
    </message>
    <message>
        <source>activation</source>
        <extracomment>engine/activation.py</extracomment>
        <translation>激勵函數</translation>
    </message>
    <message>
        <source>{title}: found no formula of it, expected one; it cannot be exported</source>
        <extracomment>engine/activation.py</extracomment>
        <translation>{title}：沒有找到它的公式，應有一個；無法匯出</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>engine/arrays.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>{layer}: no array {name} among the weights; there are {known}</source>
        <extracomment>engine/arrays.py</extracomment>
        <translation>{layer}：權重中沒有陣列 {name}；現有 {known}</translation>
    </message>
    <message>
        <source>{layer}: {name} has the shape {found} in the weights, {expected} in the drawing</source>
        <extracomment>engine/arrays.py</extracomment>
        <translation>{layer}：{name} 在權重中的形狀是 {found}，在網路圖中是 {expected}</translation>
    </message>
    <message>
        <source>initializer</source>
        <extracomment>engine/initializer.py</extracomment>
        <translation>初始化方法</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>engine/layer.py</extracomment>
        <translation>層</translation>
    </message>
    <message>
        <source>{title}: found no operations of it, expected some; it cannot be exported</source>
        <extracomment>engine/layer.py</extracomment>
        <translation>{title}：沒有找到它的運算，至少應有一個；無法匯出</translation>
    </message>
    <message>
        <source>It can only add equal shapes, but gets {first} and {other}.</source>
        <extracomment>engine/layers/add.py</extracomment>
        <translation>只能把形狀相同的輸入相加，但收到的是 {first} 和 {other}。</translation>
    </message>
    <message>
        <source>axis {axis}</source>
        <extracomment>engine/layers/concat.py</extracomment>
        <translation>軸 {axis}</translation>
    </message>
    <message>
        <source>It joins along axis {axis}, but what arrives, {found}, has no such axis.</source>
        <extracomment>engine/layers/concat.py</extracomment>
        <translation>它沿軸 {axis} 拼接，但收到的 {found} 沒有這個軸。</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>engine/layers/concat.py</extracomment>
        <translation>最後一個軸</translation>
    </message>
    <message>
        <source>It can only join shapes that agree but for axis {axis}, not {first} and {other}.</source>
        <extracomment>engine/layers/concat.py</extracomment>
        <translation>除軸 {axis} 外，各輸入的形狀必須相同，但收到的是 {first} 和 {other}。</translation>
    </message>
    <message>
        <source>{filters} of {size} · {function}</source>
        <extracomment>engine/layers/conv1d.py</extracomment>
        <translation>{filters} 個 {size} · {function}</translation>
    </message>
    <message>
        <source>It slides along sequences (time×channels), but gets {found}.</source>
        <extracomment>engine/layers/conv1d.py</extracomment>
        <translation>它在序列（時間×通道）上滑動，但收到的是 {found}。</translation>
    </message>
    <message>
        <source>It slides over images (height×width×channels), but gets {found}.</source>
        <extracomment>engine/layers/conv2d.py</extracomment>
        <translation>它在圖像（高×寬×通道）上滑動，但收到的是 {found}。</translation>
    </message>
    <message>
        <source>rate {rate:g}</source>
        <extracomment>engine/layers/dropout.py</extracomment>
        <translation>比率 {rate:g}</translation>
    </message>
    <message>
        <source>It looks up symbols, but gets numbers.</source>
        <extracomment>engine/layers/embedding.py</extracomment>
        <translation>它依編號查找符號，但收到的是數值。</translation>
    </message>
    <message>
        <source>It averages over images (height×width×channels), but gets {found}.</source>
        <extracomment>engine/layers/global_avg_pool.py</extracomment>
        <translation>它對圖像（高×寬×通道）求平均，但收到的是 {found}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <extracomment>engine/layers/group_norm.py</extracomment>
        <translation>
            <numerusform>{count} 組</numerusform>
        </translation>
    </message>
    <message>
        <source>Its {groups} groups do not divide the {channels} channels of {found}.</source>
        <extracomment>engine/layers/group_norm.py</extracomment>
        <translation>它的 {groups} 組無法整除 {found} 的 {channels} 個通道。</translation>
    </message>
    <message>
        <source>It can only multiply equal shapes, but gets {first} and {other}.</source>
        <extracomment>engine/layers/multiply.py</extracomment>
        <translation>只能把形狀相同的輸入相乘，但收到的是 {first} 和 {other}。</translation>
    </message>
    <message>
        <source>It gets {found} per sample, but each answer is {expected}.</source>
        <extracomment>engine/layers/output.py</extracomment>
        <translation>每個樣本收到 {found}，但每個答案是 {expected}。</translation>
    </message>
    <message>
        <source>Its shape {shape} does not hold the {count} values of {found}.</source>
        <extracomment>engine/layers/reshape.py</extracomment>
        <translation>它的形狀 {shape} 與 {found} 的 {count} 個值數量不符。</translation>
    </message>
    <message numerus="yes">
        <source>{count} heads</source>
        <extracomment>engine/layers/self_attention.py</extracomment>
        <translation>
            <numerusform>{count} 個頭</numerusform>
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
        <translation>{features} 個特徵要分給 {heads} 個頭，但 {heads} 無法整除 {features}。</translation>
    </message>
    <message>
        <source>causal</source>
        <extracomment>engine/layers/transformer_block.py</extracomment>
        <translation>因果</translation>
    </message>
    <message>
        <source>Where the values lie as {shape}, put Reshape before it, which says so.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>如果這些值依 {shape} 排列，請在它之前放一個「重塑」層來說明。</translation>
    </message>
    <message>
        <source>One answer is wanted for the whole sequence of {steps} steps; put Time last, Time mean or Flatten, which keeps apart what stood where, behind {layer}.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>整個序列的 {steps} 步只需要一個答案；請在 {layer} 之後放一個「時間末步」、「時間平均」，或保留各步內容的「展平」。</translation>
    </message>
    <message>
        <source>Set its {settings}, or change the layers before it so that the shapes fit.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>請設定它的{settings}，或變更它之前的層，使形狀相符。</translation>
    </message>
    <message>
        <source>An answer is wanted at every step; {layer} makes one row of all of them, so take it out.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>每一步都需要一個答案；{layer} 把所有步合成了一列，請移除它。</translation>
    </message>
    <message>
        <source>Insert {title} behind {layer}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>在 {layer} 之後插入{title}</translation>
    </message>
    <message>
        <source>{layer} has laid the values in one row; let it stand behind the layers that need them as they were.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>{layer} 已把這些值排成一列；請把它移到需要保持原樣的層之後。</translation>
    </message>
    <message>
        <source>Move {layer} behind {other}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>把 {layer} 移到 {other} 之後</translation>
    </message>
    <message>
        <source>Take data where a sample is {noun}, or another layer here.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>請選用樣本為{noun}的資料，或在這裡換一種層。</translation>
    </message>
    <message>
        <source>Each answer is one row of numbers; put Flatten behind {layer}, so that a sample becomes one row too.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>每個答案是一列數；請在 {layer} 之後放一個「展平」，使樣本也成為一列。</translation>
    </message>
    <message>
        <source>One answer is wanted for the whole sequence; {layer} hands on its state after every step.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>整個序列只需要一個答案，而 {layer} 在每一步之後都輸出狀態。</translation>
    </message>
    <message>
        <source>An answer is wanted at every step; take data where a sample is a sequence.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>每一步都需要一個答案；請選用樣本為序列的資料。</translation>
    </message>
    <message>
        <source>An answer is wanted at every step; {layer} must hand on its state after each, not only after the last.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>每一步都需要一個答案；{layer} 必須在每一步之後輸出狀態，而不只是在最後一步之後。</translation>
    </message>
    <message>
        <source>Let {layer} return sequences</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>讓 {layer} 傳回整個序列</translation>
    </message>
    <message>
        <source>Remove {layer}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>移除 {layer}</translation>
    </message>
    <message>
        <source>an image</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>圖像</translation>
    </message>
    <message>
        <source>a sequence</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>序列</translation>
    </message>
    <message>
        <source>Its neighbors in a row of {count} numbers mean nothing to it; take data where a sample is {noun}.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>{count} 個數排成一列時，相鄰關係對它沒有意義；請選用樣本為{noun}的資料。</translation>
    </message>
    <message>
        <source>Let {layer} hand on its last state only</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>讓 {layer} 只輸出最後的狀態</translation>
    </message>
    <message>
        <source>Change the layers before it so that the shapes fit.</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>請變更它之前的層，使形狀相符。</translation>
    </message>
    <message>
        <source>{setting} to {value}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>{setting}為 {value}</translation>
    </message>
    <message>
        <source>Insert Reshape to {shape}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>插入「重塑」，形狀為 {shape}</translation>
    </message>
    <message>
        <source>Set {settings}</source>
        <extracomment>engine/layout.py</extracomment>
        <translation>設定{settings}</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>engine/loss.py</extracomment>
        <translation>損失函數</translation>
    </message>
    <message>
        <source>It tells classes apart, but this data has numbers to predict; take mean squared error.</source>
        <extracomment>engine/loss.py</extracomment>
        <translation>它用來區分類別，但這份資料要預測的是數值；請改用均方誤差。</translation>
    </message>
    <message>
        <source>It wants a number for each class at every step; take cross-entropy, which wants the labels only.</source>
        <extracomment>engine/loss.py</extracomment>
        <translation>它需要每一步為每個類別給出一個數；請改用只需標籤的交叉熵。</translation>
    </message>
    <message>
        <source>This function is of two numbers, but the network says {found}; take another one.</source>
        <extracomment>engine/losses/function.py</extracomment>
        <translation>這個函數需要兩個數，但網路給出 {found} 個；請換一個函數。</translation>
    </message>
    <message>
        <source>It puts numbers into a function, but this data has classes; take cross-entropy.</source>
        <extracomment>engine/losses/function.py</extracomment>
        <translation>它把數值代入函數，但這份資料是類別；請改用交叉熵。</translation>
    </message>
    <message>
        <source>The parabola is a function of one number, but there are {found}; take another one.</source>
        <extracomment>engine/losses/function.py</extracomment>
        <translation>拋物線是一個數的函數，但這裡有 {found} 個；請換一個函數。</translation>
    </message>
    <message>
        <source>the drawing cannot run: {problem}</source>
        <extracomment>engine/network.py</extracomment>
        <translation>網路圖無法執行：{problem}</translation>
    </message>
    <message>
        <source>optimizer</source>
        <extracomment>engine/optimizer.py</extracomment>
        <translation>最佳化器</translation>
    </message>
    <message>
        <source>{loss} does not fit this data.</source>
        <extracomment>engine/plan.py</extracomment>
        <translation>{loss}不適合這份資料。</translation>
    </message>
    <message>
        <source>Its blocks taken apart, it has {count} layers.</source>
        <extracomment>engine/plan.py</extracomment>
        <translation>區塊展開後共有 {count} 個層。</translation>
    </message>
    <message>
        <source>At most {most} can run; repeat the blocks less often.</source>
        <extracomment>engine/plan.py</extracomment>
        <translation>最多能執行 {most} 個；請減少區塊的重複次數。</translation>
    </message>
    <message>
        <source>Symbols are known by their index only; put Embedding behind Data, so that each becomes a row of numbers.</source>
        <extracomment>engine/planning.py</extracomment>
        <translation>符號只有編號；請在「資料」之後放一個「嵌入」，把每個符號變成一列數。</translation>
    </message>
    <message>
        <source>It works on numbers, but gets symbols.</source>
        <extracomment>engine/planning.py</extracomment>
        <translation>它處理的是數值，但收到的是符號。</translation>
    </message>
    <message>
        <source>{size} · stride {stride}</source>
        <extracomment>engine/pooling.py</extracomment>
        <translation>{size} · 步幅 {stride}</translation>
    </message>
    <message>
        <source>It pools images (height×width×channels), but gets {found}.</source>
        <extracomment>engine/pooling.py</extracomment>
        <translation>它對圖像（高×寬×通道）做池化，但收到的是 {found}。</translation>
    </message>
    <message>
        <source>the size</source>
        <extracomment>engine/pooling.py</extracomment>
        <translation>同視窗大小</translation>
    </message>
    <message>
        <source>{kind} is not known here.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>這裡無法辨識 {kind}。</translation>
    </message>
    <message>
        <source>{newer} Update this one to run it, or delete it; saved, it stays as it came.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>{newer}請更新本程式再執行，或刪除它；儲存時它會原樣保留。</translation>
    </message>
    <message>
        <source>The network starts where the data enters; add Data and wire it to the first layer.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>網路從資料進入的地方開始；請新增「資料」，並連到第一層。</translation>
    </message>
    <message>
        <source>The network ends where its answers meet the targets; add Output behind the last layer.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>網路在答案與目標比較的地方結束；請在最後一層之後新增「輸出」。</translation>
    </message>
    <message>
        <source>It needs an input; drag a wire from an earlier layer to its left side.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它需要一個輸入；請從前面的層拉一條連線到它的左側。</translation>
    </message>
    <message>
        <source>It takes no part in the training; wire it on towards {last}, or delete it.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它不參與訓練；請把它連向 {last}，或刪除它。</translation>
    </message>
    <message>
        <source>It does not lead from {first} to {last}.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它不在從 {first} 到 {last} 的路徑上。</translation>
    </message>
    <message>
        <source>Delete {layer}</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>刪除 {layer}</translation>
    </message>
    <message>
        <source>Nothing is wired into it.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>沒有連線通向它。</translation>
    </message>
    <message>
        <source>Only {count} layer is wired into it.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>只有 {count} 個層連到它。</translation>
    </message>
    <message>
        <source>It needs at least {count} inputs; drag a wire from an earlier layer to its left side.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它至少需要 {count} 個輸入；請從前面的層拉一條連線到它的左側。</translation>
    </message>
    <message>
        <source>Make {layer} linear</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>把 {layer} 改為線性</translation>
    </message>
    <message>
        <source>{function} stands before {loss}, which applies {contained} itself.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>{loss}之前有 {function}，而該損失本身已包含 {contained}。</translation>
    </message>
    <message>
        <source>Softmax of a single output is always 1.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>單一輸出的 softmax 永遠為 1。</translation>
    </message>
    <message>
        <source>A share needs others to share with; leave the output linear.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>機率要在多個輸出之間分配；請讓輸出保持線性。</translation>
    </message>
    <message>
        <source>Sigmoid with {loss} learns slowly where it is most wrong.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>Sigmoid 配合{loss}，在錯得最多的地方學得很慢。</translation>
    </message>
    <message>
        <source>A sure sigmoid has a slope of nearly zero; cross-entropy with a linear output has no such flat.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>sigmoid 越有把握，斜率越接近零；交叉熵配合線性輸出則沒有這種平坦區。</translation>
    </message>
    <message>
        <source>It looks ahead, where the symbol stands that each step is asked for.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>它會看到後面，而那裡正是每一步要預測的符號。</translation>
    </message>
    <message>
        <source>A network that can copy the answer learns nothing else, and writes nonsense; let it look back only.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>能抄到答案的網路學不到別的，只會寫出胡言亂語；請讓它只看前面。</translation>
    </message>
    <message>
        <source>Let {layer} look back only</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>讓 {layer} 只看前面</translation>
    </message>
    <message>
        <source>There is no Data.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>沒有「資料」。</translation>
    </message>
    <message>
        <source>There is no Output.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>沒有「輸出」。</translation>
    </message>
    <message>
        <source>{function} has no slope, so nothing before it can learn.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>{function} 沒有斜率，它之前的層都學不到東西。</translation>
    </message>
    <message>
        <source>Gradient descent follows slopes; take sigmoid or tanh to train, step to set weights by hand.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>梯度下降沿斜率前進；要訓練請用 sigmoid 或 tanh，手動設定權重時才用步階函數。</translation>
    </message>
    <message>
        <source>Applied twice, it flattens the gradients and the network learns slowly; leave the output linear.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>重複使用會壓平梯度，網路學得很慢；請讓輸出保持線性。</translation>
    </message>
    <message>
        <source>The two together flatten the gradients and the network learns slowly; leave the output linear.</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>兩者疊加會壓平梯度，網路學得很慢；請讓輸出保持線性。</translation>
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
        <translation>新增「資料」</translation>
    </message>
    <message>
        <source>Add Output</source>
        <extracomment>engine/problems.py</extracomment>
        <translation>新增「輸出」</translation>
    </message>
    <message>
        <source>{units} · both ways</source>
        <extracomment>engine/recurrent.py</extracomment>
        <translation>{units} · 雙向</translation>
    </message>
    <message>
        <source>It works on sequences, time × features, but gets {found} per sample.</source>
        <extracomment>engine/recurrent.py</extracomment>
        <translation>它處理序列（時間×特徵），但每個樣本收到的是 {found}。</translation>
    </message>
    <message>
        <source>schedule</source>
        <extracomment>engine/schedule.py</extracomment>
        <translation>學習率排程</translation>
    </message>
    <message>
        <source>Its window of {reach} does not fit into {length} values.</source>
        <extracomment>engine/window.py</extracomment>
        <translation>它的視窗跨度為 {reach}，放不進 {length} 個值。</translation>
    </message>
    <message>
        <source>Neural Playground projects ({patterns})</source>
        <extracomment>files.py</extracomment>
        <translation>Neural Playground 專案（{patterns}）</translation>
    </message>
    <message>
        <source>{file} was changed by another program since it was opened here.</source>
        <extracomment>files.py</extracomment>
        <translation>{file} 在這裡開啟之後，被其他程式修改過。</translation>
    </message>
    <message>
        <source>Replace what is there now, or save this under another name?</source>
        <extracomment>files.py</extracomment>
        <translation>要取代現有的檔案，還是以其他名稱儲存？</translation>
    </message>
    <message>
        <source>Data ({patterns})</source>
        <extracomment>files.py</extracomment>
        <translation>資料（{patterns}）</translation>
    </message>
    <message>
        <source>Otherwise what changed in the drawing since the last save is lost.</source>
        <extracomment>files.py</extracomment>
        <translation>否則，上次儲存之後對網路圖的變更將會遺失。</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <extracomment>files.py</extracomment>
        <translation>要儲存對 {name} 的變更嗎？</translation>
    </message>
    <message>
        <source>Saved {file} with its weights</source>
        <extracomment>files.py</extracomment>
        <translation>已儲存 {file}，含權重</translation>
    </message>
    <message>
        <source>wrote {file}: {answers}</source>
        <extracomment>formats/answers_file.py</extracomment>
        <translation>已寫入 {file}：{answers}</translation>
    </message>
    <message>
        <source>a {title} layer</source>
        <extracomment>formats/block_library.py</extracomment>
        <translation>{title}層</translation>
    </message>
    <message>
        <source>blocks only</source>
        <extracomment>formats/block_library.py</extracomment>
        <translation>僅含區塊</translation>
    </message>
    <message>
        <source>a folder that can be written</source>
        <extracomment>formats/block_library.py</extracomment>
        <translation>可寫入的資料夾</translation>
    </message>
    <message>
        <source>copied layers</source>
        <extracomment>formats/drawing_text.py</extracomment>
        <translation>複製的層</translation>
    </message>
    <message>
        <source>a text without layers</source>
        <extracomment>formats/drawing_text.py</extracomment>
        <translation>不含層的文字</translation>
    </message>
    <message>
        <source>layers copied from a drawing</source>
        <extracomment>formats/drawing_text.py</extracomment>
        <translation>從網路圖複製的層</translation>
    </message>
    <message>
        <source>a version from 1 to {newest}; a newer program made it</source>
        <extracomment>formats/drawing_text.py</extracomment>
        <translation>1 到 {newest} 的版本；它由較新的程式產生</translation>
    </message>
    <message>
        <source>line {line} column {column}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>第 {line} 行第 {column} 欄</translation>
    </message>
    <message>
        <source>objects nested more than {deep} deep</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>巢狀超過 {deep} 層的物件</translation>
    </message>
    <message>
        <source>a project</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>專案</translation>
    </message>
    <message>
        <source>an object {...}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>物件 {...}</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>清單 [...]</translation>
    </message>
    <message>
        <source>at most {most} entries</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>最多 {most} 項</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>at most {most} characters</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>最多 {most} 個字元</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>整數</translation>
    </message>
    <message>
        <source>a number from {low:.0f} to {bound:.0f}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>從 {low:.0f} 到 {bound:.0f} 的數</translation>
    </message>
    <message>
        <source>a byte that is no UTF-8 at {place}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>{place} 處的位元組不是 UTF-8</translation>
    </message>
    <message>
        <source>JSON text in UTF-8</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>UTF-8 編碼的 JSON 文字</translation>
    </message>
    <message>
        <source>no JSON ({reason})</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>不是 JSON 的內容（{reason}）</translation>
    </message>
    <message>
        <source>JSON text</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>JSON 文字</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>長達數千位的數</translation>
    </message>
    <message>
        <source>numbers of at most 4300 digits</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>最多 4300 位的數</translation>
    </message>
    <message>
        <source>keys that are text</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>以文字為鍵</translation>
    </message>
    <message>
        <source>an unknown field</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>未知欄位</translation>
    </message>
    <message>
        <source>the field {key}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>欄位 {key}</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>{count} 項</translation>
    </message>
    <message>
        <source>valid Unicode text</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>有效的 Unicode 文字</translation>
    </message>
    <message>
        <source>the key {key} twice in one object</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>同一物件中鍵 {key} 出現兩次</translation>
    </message>
    <message>
        <source>each key once</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>每個鍵只出現一次</translation>
    </message>
    <message>
        <source>the key {key}</source>
        <extracomment>formats/entry.py</extracomment>
        <translation>鍵 {key}</translation>
    </message>
    <message>
        <source>a {suffix} file, data (.csv, .xlsx, ...) or an example: {named}</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>{suffix} 檔案、資料（.csv、.xlsx 等）或範例：{named}</translation>
    </message>
    <message>
        <source>a {suffix} file; playground import makes one of it</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>{suffix} 檔案；可用 playground import 轉換得到</translation>
    </message>
    <message>
        <source>no such file or example</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>沒有這樣的檔案或範例</translation>
    </message>
    <message>
        <source>no example {example}; {expected}</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>沒有範例 {example}；{expected}</translation>
    </message>
    <message>
        <source>a network for other programs</source>
        <extracomment>formats/examples.py</extracomment>
        <translation>供其他程式使用的網路</translation>
    </message>
    <message>
        <source>Run with {framework}: {compared} with the network&apos;s own, and so does what it predicts.</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>已用 {framework} 執行，與網路本身相比：{compared}；預測結果也一致。</translation>
    </message>
    <message>
        <source>Its source was parsed; not run, because {framework} is not installed here.</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>已檢查原始碼的語法；未執行，因為這裡沒有安裝 {framework}。</translation>
    </message>
    <message>
        <source>Running it with {framework}</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>正在用 {framework} 執行</translation>
    </message>
    <message>
        <source>a program that runs; nothing was written</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>能執行的程式；沒有寫入任何內容</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>沒有任何訊息</translation>
    </message>
    <message>
        <source>no end after {seconds:.0f} s</source>
        <extracomment>formats/exports/frameworks.py</extracomment>
        <translation>{seconds:.0f} 秒內沒有得到結果</translation>
    </message>
    <message>
        <source>{layer}: found {operation}, which {target} has no words for</source>
        <extracomment>formats/exports/keras_layers.py</extracomment>
        <translation>{layer}：發現 {operation}，{target} 無法表示</translation>
    </message>
    <message>
        <source>{layer}: found a stride of {stride} with a dilation of {dilation}, expected 1 for one of them: Keras has no convolution with both</source>
        <extracomment>formats/exports/keras_layers.py</extracomment>
        <translation>{layer}：發現步幅 {stride} 與膨脹率 {dilation} 同時使用，其中之一應為 1：Keras 沒有兩者兼有的卷積</translation>
    </message>
    <message>
        <source>{layer}: found a trained function that Keras source has no words for, expected another</source>
        <extracomment>formats/exports/keras_layers.py</extracomment>
        <translation>{layer}：發現 Keras 原始碼無法表示的可訓練函數，應換用別的函數</translation>
    </message>
    <message>
        <source>{layer}: found {operation}, which ONNX export has no operators for</source>
        <extracomment>formats/exports/onnx_graph.py</extracomment>
        <translation>{layer}：發現 {operation}，ONNX 匯出沒有對應的運算子</translation>
    </message>
    <message>
        <source>{title}: found no word of PyTorch&apos;s for this optimizer, expected one</source>
        <extracomment>formats/exports/pytorch_words.py</extracomment>
        <translation>{title}：PyTorch 中沒有找到對應的最佳化器，應有一個</translation>
    </message>
    <message>
        <source>{title}: found no word of PyTorch&apos;s for this loss, expected one</source>
        <extracomment>formats/exports/pytorch_words.py</extracomment>
        <translation>{title}：PyTorch 中沒有找到對應的損失函數，應有一個</translation>
    </message>
    <message>
        <source>{title}: found no word of PyTorch&apos;s for this schedule, expected one</source>
        <extracomment>formats/exports/pytorch_words.py</extracomment>
        <translation>{title}：PyTorch 中沒有找到對應的學習率排程，應有一個</translation>
    </message>
    <message>
        <source>{title}: found no word of PyTorch&apos;s for this initializer, expected one</source>
        <extracomment>formats/exports/pytorch_words.py</extracomment>
        <translation>{title}：PyTorch 中沒有找到對應的初始化方法，應有一個</translation>
    </message>
    <message>
        <source>Run with NumPy alone: {compared} with the network&apos;s own, and so does what it predicts.</source>
        <extracomment>formats/exports/targets/numpy_source.py</extracomment>
        <translation>已只用 NumPy 執行，與網路本身相比：{compared}；預測結果也一致。</translation>
    </message>
    <message>
        <source>a program that runs</source>
        <extracomment>formats/exports/targets/numpy_source.py</extracomment>
        <translation>能執行的程式</translation>
    </message>
    <message>
        <source>Checked by ONNX&apos;s own checker and run by {program}: {count} answers agree with the network&apos;s own in the units of the data.</source>
        <extracomment>formats/exports/targets/onnx_file.py</extracomment>
        <translation>已透過 ONNX 官方檢查器檢查，並由 {program} 執行：以資料本身的單位計，{count} 個答案與網路本身的一致。</translation>
    </message>
    <message>
        <source>Checked by ONNX&apos;s own checker; not run, because ONNX Runtime is not installed here.</source>
        <extracomment>formats/exports/targets/onnx_file.py</extracomment>
        <translation>已透過 ONNX 官方檢查器檢查；未執行，因為這裡沒有安裝 ONNX Runtime。</translation>
    </message>
    <message>
        <source>Checked by ONNX&apos;s own checker and run by {program}: {compared} with the network&apos;s own.</source>
        <extracomment>formats/exports/targets/onnx_file.py</extracomment>
        <translation>已透過 ONNX 官方檢查器檢查，並由 {program} 執行，與網路本身相比：{compared}。</translation>
    </message>
    <message>
        <source>{file}: found what ONNX&apos;s checker refuses: {error}</source>
        <extracomment>formats/exports/targets/onnx_file.py</extracomment>
        <translation>{file}：有 ONNX 檢查器拒絕的內容：{error}</translation>
    </message>
    <message>
        <source>Read back: its {count} arrays are the network&apos;s, to the bit.</source>
        <extracomment>formats/exports/targets/weights_files.py</extracomment>
        <translation>已讀回核對：其中 {count} 個陣列與網路的每個位元都相同。</translation>
    </message>
    <message>
        <source>other numbers than the network&apos;s</source>
        <extracomment>formats/exports/targets/weights_files.py</extracomment>
        <translation>與網路不同的數值</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>formats/exports/targets/weights_files.py</extracomment>
        <translation>相同的數值</translation>
    </message>
    <message>
        <source>the number of the present version, and a name for each edit</source>
        <extracomment>formats/history_json.py</extracomment>
        <translation>目前版本的編號，以及每次編輯的名稱</translation>
    </message>
    <message>
        <source>fields of a project</source>
        <extracomment>formats/history_json.py</extracomment>
        <translation>專案的欄位</translation>
    </message>
    <message>
        <source>found answers that are only a part of a layer, or turned; expected a layer as it is</source>
        <extracomment>formats/imports/finishing.py</extracomment>
        <translation>答案只是一層的一部分，或經過轉置；應為原樣的一整層</translation>
    </message>
    <message>
        <source>found the logarithm of shares at the end, expected it with cross-entropy only</source>
        <extracomment>formats/imports/finishing.py</extracomment>
        <translation>末端是機率的對數，這只應與交叉熵一起使用</translation>
    </message>
    <message>
        <source>found an end without axes, expected numbers for each sample</source>
        <extracomment>formats/imports/finishing.py</extracomment>
        <translation>末端沒有任何軸，應為每個樣本給出數值</translation>
    </message>
    <message>
        <source>found a formula with arrays, expected one of numbers</source>
        <extracomment>formats/imports/functions.py</extracomment>
        <translation>公式中含有陣列，應只含數</translation>
    </message>
    <message>
        <source>{file}: found a network of {inputs} to {outputs} numbers, and no data of that kind is open; open or import data that it was made for, then import the network</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>{file}：這個網路從 {inputs} 個數到 {outputs} 個數，而目前沒有開啟這種資料；請先開啟或匯入它對應的資料，再匯入網路</translation>
    </message>
    <message>
        <source>Compared with ONNX Runtime: {count} answers agree exactly.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>已與 ONNX Runtime 對照：{count} 個答案完全一致。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>Finding out what each node is</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>正在辨識每個節點</translation>
    </message>
    <message>
        <source>Comparing with the file&apos;s own answers</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>正在與檔案本身的答案對照</translation>
    </message>
    <message>
        <source>a network that runs on the data</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>能在這份資料上執行的網路</translation>
    </message>
    <message>
        <source>Not compared with the file&apos;s own answers, because ONNX Runtime is not installed here.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>未與檔案本身的答案對照，因為這裡沒有安裝 ONNX Runtime。</translation>
    </message>
    <message>
        <source>Not compared with the file&apos;s own answers: it scales its inputs itself, and here the data does.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>未與檔案本身的答案對照：檔案自己縮放輸入，而這裡由資料來縮放。</translation>
    </message>
    <message>
        <source>at most {bound:.2g}; nothing was imported</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>最多 {bound:.2g}；沒有匯入任何內容</translation>
    </message>
    <message>
        <source>Compared with ONNX Runtime: {count} answers agree to {difference:.1g}.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>已與 ONNX Runtime 對照：{count} 個答案一致，誤差不超過 {difference:.1g}。</translation>
    </message>
    <message>
        <source>The {function} at its end is a part of the loss, {loss}.</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>末端的 {function} 已歸入損失函數（{loss}）。</translation>
    </message>
    <message>
        <source>samples of {shape}</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>{shape} 的樣本</translation>
    </message>
    <message>
        <source>{shape} as the data has them</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>與資料相同的 {shape}</translation>
    </message>
    <message>
        <source>a drawing that does not run: {problem}</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>無法執行的網路圖：{problem}</translation>
    </message>
    <message>
        <source>answers of {shape}</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>{shape} 的答案</translation>
    </message>
    <message>
        <source>answers of {shape} as the drawing gives</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>與網路圖一樣的 {shape} 的答案</translation>
    </message>
    <message>
        <source>answers that differ by {difference:.2g} from those of the drawing</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>與網路圖的答案相差 {difference:.2g}</translation>
    </message>
    <message>
        <source>a network that can be drawn</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>可以畫成網路圖的網路</translation>
    </message>
    <message>
        <source>a file that ONNX Runtime refuses: {error}</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>ONNX Runtime 拒絕的檔案：{error}</translation>
    </message>
    <message>
        <source>one that runs</source>
        <extracomment>formats/imports/network.py</extracomment>
        <translation>能執行的檔案</translation>
    </message>
    <message>
        <source>all of them in this one; save it as one file (in PyTorch: torch.onnx.export with external_data=False)</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>所有內容都在這一個檔案中；請儲存為單一檔案（PyTorch 中：torch.onnx.export，設 external_data=False）</translation>
    </message>
    <message>
        <source>the array {name}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>陣列 {name}</translation>
    </message>
    <message>
        <source>the node {name} ({operator})</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>節點 {name}（{operator}）</translation>
    </message>
    <message>
        <source>{operator} with a graph of its own</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>自帶子圖的 {operator}</translation>
    </message>
    <message>
        <source>a node {operator}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>{operator} 節點</translation>
    </message>
    <message>
        <source>no network in it</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>其中沒有網路</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>ONNX 模型</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>{count} 個節點</translation>
    </message>
    <message>
        <source>{count} arrays</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>{count} 個陣列</translation>
    </message>
    <message>
        <source>operator set {found}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>運算子集版本 {found}</translation>
    </message>
    <message>
        <source>no operator set</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>沒有運算子集</translation>
    </message>
    <message>
        <source>ONNX&apos;s operator set {oldest} or later; export it anew with a later one</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>ONNX 運算子集 {oldest} 或更高；請用更高的版本重新匯出</translation>
    </message>
    <message>
        <source>the shape {shape}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>形狀 {shape}</translation>
    </message>
    <message>
        <source>samples of at most {most} numbers, batch first</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>最多 {most} 個數的樣本，批次軸在前</translation>
    </message>
    <message>
        <source>a network without branches and loops that depend on the data</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>不含取決於資料的分支和循環的網路</translation>
    </message>
    <message>
        <source>numbers that lie in another file</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>存放在另一個檔案中的數</translation>
    </message>
    <message>
        <source>at most {most} lengths from 0 up</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>最多 {most} 個長度，均不小於 0</translation>
    </message>
    <message>
        <source>{held} numbers for the shape {shape}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>形狀 {shape} 卻有 {held} 個數</translation>
    </message>
    <message>
        <source>{size} numbers</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>{size} 個數</translation>
    </message>
    <message>
        <source>bytes that are damaged or cut off</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>已損壞或不完整的位元組</translation>
    </message>
    <message>
        <source>one; a drawing has one Data and one Output</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>一個；網路圖只有一個「資料」和一個「輸出」</translation>
    </message>
    <message>
        <source>the attribute {name} without a value</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>沒有值的屬性 {name}</translation>
    </message>
    <message>
        <source>numbers of the shape {shape} in an order of their own</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>形狀為 {shape}、依自身順序排列的數</translation>
    </message>
    <message>
        <source>a function of the nodes {nodes} that is not known here</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>由節點 {nodes} 組成、這裡無法辨識的函數</translation>
    </message>
    <message>
        <source>an activation</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>激勵函數</translation>
    </message>
    <message>
        <source>inputs whose numbers stand in different orders</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>數的排列順序各不相同的輸入</translation>
    </message>
    <message>
        <source>the same order</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>相同的順序</translation>
    </message>
    <message>
        <source>all numbers of a layer in a row</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>一層的所有數排成一列</translation>
    </message>
    <message>
        <source>operators that can be drawn: {names}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>能畫出的運算子：{names}</translation>
    </message>
    <message>
        <source>nothing that gives the output {output}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>沒有節點給出輸出 {output}</translation>
    </message>
    <message>
        <source>a node</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>一個節點</translation>
    </message>
    <message>
        <source>an output that does not depend on the input</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>不依賴輸入的輸出</translation>
    </message>
    <message>
        <source>one that does</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>依賴輸入的輸出</translation>
    </message>
    <message>
        <source>inputs of the forms {names}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>形式為 {names} 的輸入</translation>
    </message>
    <message>
        <source>one of the ways it is known to be used</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>一種已知的用法</translation>
    </message>
    <message>
        <source>no input {index}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>沒有第 {index} 個輸入</translation>
    </message>
    <message>
        <source>the input {name} that nothing before it gives</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>輸入 {name}，而前面沒有節點給出它</translation>
    </message>
    <message>
        <source>nodes in order, without circles</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>依序排列、不成環的節點</translation>
    </message>
    <message>
        <source>an input {index} that is no output of a layer</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>沒有來自層的第 {index} 個輸入</translation>
    </message>
    <message>
        <source>too many numbers to look at</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>要檢查的數太多</translation>
    </message>
    <message>
        <source>a smaller network</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>更小的網路</translation>
    </message>
    <message>
        <source>an array of {count} numbers that is made of others</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>由其他陣列得到、含 {count} 個數的陣列</translation>
    </message>
    <message>
        <source>an input {index} that depends on the sample</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>依賴樣本的第 {index} 個輸入</translation>
    </message>
    <message>
        <source>numbers that are in the file</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>檔案中已有的數</translation>
    </message>
    <message>
        <source>inputs of {shapes}</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>形狀為 {shapes} 的輸入</translation>
    </message>
    <message>
        <source>inputs of one shape</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>形狀相同的輸入</translation>
    </message>
    <message>
        <source>a sequence of steps with features</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>由多個步組成、每步有若干特徵的序列</translation>
    </message>
    <message>
        <source>channels before the places of an image or a sequence</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>通道在前、圖像或序列的位置在後</translation>
    </message>
    <message>
        <source>numbers in the order in which a layer has them</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>順序與所在層一致的數</translation>
    </message>
    <message>
        <source>{node}, which is not known here</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>無法辨識的{node}</translation>
    </message>
    <message>
        <source>inputs or attributes that do not go together ({error})</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>彼此不相符的輸入或屬性（{error}）</translation>
    </message>
    <message>
        <source>a node as ONNX has it</source>
        <extracomment>formats/imports/reading.py</extracomment>
        <translation>符合 ONNX 規格的節點</translation>
    </message>
    <message>
        <source>factors, or a first input that is transposed</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>係數，或轉置的第一個輸入</translation>
    </message>
    <message>
        <source>y = x W + b</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>y = x W + b</translation>
    </message>
    <message>
        <source>weights before what they weigh</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>權重在被加權的輸入之前</translation>
    </message>
    <message>
        <source>x W with the weights W in the file</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>x W，其中權重 W 在檔案中</translation>
    </message>
    <message>
        <source>weights of {shape} for {flow}</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>{shape} 的權重，用於{flow}</translation>
    </message>
    <message>
        <source>a matrix with a row for each number</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>每個數對應一列的矩陣</translation>
    </message>
    <message>
        <source>{size} biases for {units} neurons</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>{units} 個神經元卻有 {size} 個偏差</translation>
    </message>
    <message>
        <source>one each</source>
        <extracomment>formats/imports/recognizers/affine.py</extracomment>
        <translation>每個神經元一個</translation>
    </message>
    <message>
        <source>queries, keys and values of one projection, head by head</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>同一投影的查詢、鍵和值，依頭排列</translation>
    </message>
    <message>
        <source>the product of two layers</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>兩個層的乘積</translation>
    </message>
    <message>
        <source>that of {whole}</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>{whole}的乘積</translation>
    </message>
    <message>
        <source>the product of parts of a layer</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>一層中某些部分的乘積</translation>
    </message>
    <message>
        <source>numbers added to the scores of attention</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>加到注意力分數上的數</translation>
    </message>
    <message>
        <source>what hides the steps ahead</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>用來遮住後面各步的遮罩</translation>
    </message>
    <message>
        <source>scores times {scale:.4g}</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>分數乘以 {scale:.4g}</translation>
    </message>
    <message>
        <source>divided by the root of the size of a head, {size}</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>除以每個頭大小 {size} 的平方根</translation>
    </message>
    <message>
        <source>shares of something else than the values</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>對值以外的內容加權</translation>
    </message>
    <message>
        <source>those of {whole}</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>{whole}的加權</translation>
    </message>
    <message>
        <source>scores times an array</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>分數乘以陣列</translation>
    </message>
    <message>
        <source>times one number</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>乘以一個數</translation>
    </message>
    <message>
        <source>a function of the queries, keys or values</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>查詢、鍵或值的函數</translation>
    </message>
    <message>
        <source>these themselves</source>
        <extracomment>formats/imports/recognizers/attention.py</extracomment>
        <translation>查詢、鍵或值本身</translation>
    </message>
    <message>
        <source>the padding {zeros} with a kernel of {kernel}, a stride of {stride} and a dilation of {dilation} on {shape}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>在 {shape} 上，填補 {zeros}、卷積核 {kernel}、步幅 {stride}、膨脹率 {dilation}</translation>
    </message>
    <message>
        <source>a kernel of {shape}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{shape} 的卷積核</translation>
    </message>
    <message>
        <source>a stride of {shape}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{shape} 的步幅</translation>
    </message>
    <message>
        <source>a dilation of {shape}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{shape} 的膨脹率</translation>
    </message>
    <message>
        <source>the padding that is called {known}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>名為 {known} 的填補</translation>
    </message>
    <message>
        <source>{axes} axes and {groups} groups</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{axes} 個軸和 {groups} 組</translation>
    </message>
    <message>
        <source>one or two axes, and one group</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>一個或兩個軸，一組</translation>
    </message>
    <message>
        <source>zeros around other axes</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>填補在其他軸上的零</translation>
    </message>
    <message>
        <source>zeros around the places of an image or a sequence</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>填補在圖像或序列位置四周的零</translation>
    </message>
    <message>
        <source>weights of {shape} for {other}</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>{shape} 的權重，用於 {other}</translation>
    </message>
    <message>
        <source>filters of so many channels</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>通道數相符的濾波器</translation>
    </message>
    <message>
        <source>numbers around a layer</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>填補在層四周的數</translation>
    </message>
    <message>
        <source>zeros around the places, before a convolution</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>卷積之前，填補在各位置四周的零</translation>
    </message>
    <message>
        <source>the same along both axes</source>
        <extracomment>formats/imports/recognizers/convolution.py</extracomment>
        <translation>兩個軸上相同的值</translation>
    </message>
    <message>
        <source>a choice between numbers of the file</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>在檔案中的數之間選擇</translation>
    </message>
    <message>
        <source>one that depends on the sample</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>依賴樣本的選擇</translation>
    </message>
    <message>
        <source>{count} slopes</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>{count} 個斜率</translation>
    </message>
    <message>
        <source>one slope for all; PReLU here has one</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>所有通道共用一個斜率；這裡的 PReLU 只有一個</translation>
    </message>
    <message>
        <source>shares along the axis {axis}</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>沿軸 {axis} 的機率</translation>
    </message>
    <message>
        <source>along the last axis</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>沿最後一個軸</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>{count} 個輸入</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>兩個</translation>
    </message>
    <message>
        <source>two layers</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>兩個層</translation>
    </message>
    <message>
        <source>their sum or their product</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>它們的和或積</translation>
    </message>
    <message>
        <source>an array of {shape} with {kind}</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>{shape} 的陣列，用於 {kind}</translation>
    </message>
    <message>
        <source>a bias behind its layer, or positions added</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>層後的偏差，或相加的位置編碼</translation>
    </message>
    <message>
        <source>a choice between layers</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>在層之間選擇</translation>
    </message>
    <message>
        <source>a function of each number of one</source>
        <extracomment>formats/imports/recognizers/elementwise.py</extracomment>
        <translation>對一個層的每個數逐個計算的函數</translation>
    </message>
    <message>
        <source>a feature twice</source>
        <extracomment>formats/imports/recognizers/features.py</extracomment>
        <translation>重複的特徵</translation>
    </message>
    <message>
        <source>each feature once</source>
        <extracomment>formats/imports/recognizers/features.py</extracomment>
        <translation>每個特徵只出現一次</translation>
    </message>
    <message>
        <source>a function of the coordinates that is not known here</source>
        <extracomment>formats/imports/recognizers/features.py</extracomment>
        <translation>這裡無法辨識的座標函數</translation>
    </message>
    <message>
        <source>the mode of training</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>訓練模式</translation>
    </message>
    <message>
        <source>a network that is exported to predict</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>為預測而匯出的網路</translation>
    </message>
    <message>
        <source>the axis {axis}</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>軸 {axis}</translation>
    </message>
    <message>
        <source>the last axis</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>最後一個軸</translation>
    </message>
    <message>
        <source>groups of the channels of a layer, without a scale of their own</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>對層的通道分組，且各組沒有自己的縮放</translation>
    </message>
    <message>
        <source>{groups} groups of {channels} channels</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>{groups} 個組，每組 {channels} 個通道</translation>
    </message>
    <message>
        <source>groups that divide the channels</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>能整除通道數的組</translation>
    </message>
    <message>
        <source>the mean of another layer</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>另一層的平均值</translation>
    </message>
    <message>
        <source>that of the same</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>同一層的平均值</translation>
    </message>
    <message>
        <source>another power than 2</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>2 以外的冪</translation>
    </message>
    <message>
        <source>the square</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>平方</translation>
    </message>
    <message>
        <source>one small number</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>一個很小的數</translation>
    </message>
    <message>
        <source>one for each number of the last axis</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>最後一個軸上的每個數對應一個權重</translation>
    </message>
    <message>
        <source>an array of {shape}</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>{shape} 的陣列</translation>
    </message>
    <message>
        <source>a number for each of {count}</source>
        <extracomment>formats/imports/recognizers/normalization.py</extracomment>
        <translation>{count} 個數，一一對應</translation>
    </message>
    <message>
        <source>windows of {sizes}, {strides} apart</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>大小 {sizes}、步幅 {strides} 的視窗</translation>
    </message>
    <message>
        <source>square windows on an image</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>圖像上的正方形視窗</translation>
    </message>
    <message>
        <source>windows that reach beyond the image, or with gaps</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>超出圖像或帶有間隔的視窗</translation>
    </message>
    <message>
        <source>windows inside of it</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>圖像以內的視窗</translation>
    </message>
    <message>
        <source>a window that is too large: {error}</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>過大的視窗：{error}</translation>
    </message>
    <message>
        <source>one that fits</source>
        <extracomment>formats/imports/recognizers/pooling.py</extracomment>
        <translation>放得下的視窗</translation>
    </message>
    <message>
        <source>samples before time</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>樣本軸在時間軸之前</translation>
    </message>
    <message>
        <source>(time, samples, features)</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>（時間，樣本，特徵）</translation>
    </message>
    <message>
        <source>the memory of the last step as an output</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>把最後一步的記憶作為輸出</translation>
    </message>
    <message>
        <source>the states alone</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>只輸出狀態</translation>
    </message>
    <message>
        <source>the states after all steps and after the last, both ways</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>同時雙向輸出每一步和最後一步的狀態</translation>
    </message>
    <message>
        <source>one of them</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>the direction {direction}, or clipped or coupled gates</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>方向 {direction}，或帶裁剪或耦合的閘</translation>
    </message>
    <message>
        <source>forward or bidirectional</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>前向或雙向</translation>
    </message>
    <message>
        <source>a reset before the product</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>乘積之前的重設</translation>
    </message>
    <message>
        <source>one behind it (linear_before_reset)</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>乘積之後的重設（linear_before_reset）</translation>
    </message>
    <message>
        <source>peepholes</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>窺孔連接</translation>
    </message>
    <message>
        <source>weights of {shape} and {other}</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>{shape} 和 {other} 的權重</translation>
    </message>
    <message>
        <source>the functions {names}</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>函數 {names}</translation>
    </message>
    <message>
        <source>lengths of sequences</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>序列長度</translation>
    </message>
    <message>
        <source>none, or those of what is not padding</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>沒有，或填補以外部分的長度</translation>
    </message>
    <message>
        <source>a state to begin with</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>初始狀態</translation>
    </message>
    <message>
        <source>none, or zeros</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>沒有，或全零</translation>
    </message>
    <message>
        <source>no numbers</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>沒有數</translation>
    </message>
    <message>
        <source>some</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>至少有一些</translation>
    </message>
    <message>
        <source>a table of {shape}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{shape} 的表格</translation>
    </message>
    <message>
        <source>a row for each sample, axis 1</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>每個樣本一列，軸 1</translation>
    </message>
    <message>
        <source>the order {order}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>順序 {order}</translation>
    </message>
    <message>
        <source>each of {axes} axes once</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{axes} 個軸各出現一次</translation>
    </message>
    <message>
        <source>the samples along an axis of their own, as they are</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>樣本獨佔一個軸，且保持原樣</translation>
    </message>
    <message>
        <source>what is before the samples as it is</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>樣本軸之前的部分保持原樣</translation>
    </message>
    <message>
        <source>the axes {axes} of {flow}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{flow}的軸 {axes}</translation>
    </message>
    <message>
        <source>axes of length 1, not that of the samples</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>長度為 1、且不是樣本的軸</translation>
    </message>
    <message>
        <source>parts of {lengths}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>長度為 {lengths} 的各部分</translation>
    </message>
    <message>
        <source>parts of {shape} numbers</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>合計 {shape} 個數的各部分</translation>
    </message>
    <message>
        <source>inputs with different axes</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>軸數不同的輸入</translation>
    </message>
    <message>
        <source>the same number of axes</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>相同的軸數</translation>
    </message>
    <message>
        <source>the place {place}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>位置 {place}</translation>
    </message>
    <message>
        <source>places below {shape}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>小於 {shape} 的位置</translation>
    </message>
    <message>
        <source>rows for the {count} symbols of the data</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>資料的 {count} 種符號各有一列</translation>
    </message>
    <message>
        <source>an axis of the sample</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>樣本的軸</translation>
    </message>
    <message>
        <source>lengths, one of which may be left open</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>各軸長度，其中最多一個可以不定</translation>
    </message>
    <message>
        <source>at most {most} numbers</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>最多 {most} 個數</translation>
    </message>
    <message>
        <source>the shape {shape} for an array of {other}</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{other} 的陣列要變成形狀 {shape}</translation>
    </message>
    <message>
        <source>one that it can be spread to</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>可以廣播到的形狀</translation>
    </message>
    <message>
        <source>the shape {shape} for {size} numbers</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>{size} 個數要變成形狀 {shape}</translation>
    </message>
    <message>
        <source>a shape that holds them</source>
        <extracomment>formats/imports/recognizers/shapes.py</extracomment>
        <translation>容納得下這些數的形狀</translation>
    </message>
    <message>
        <source>a mean over the axes {axes}</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>沿軸 {axes} 求平均值</translation>
    </message>
    <message>
        <source>one over all places or steps</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>對所有位置或所有步求平均值</translation>
    </message>
    <message>
        <source>a comparison</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>比較運算</translation>
    </message>
    <message>
        <source>that of symbols with padding, which is 0</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>符號與填補符（0）的比較</translation>
    </message>
    <message>
        <source>a sum over the axes {axes}</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>沿軸 {axes} 加總</translation>
    </message>
    <message>
        <source>one over the steps of a sequence</source>
        <extracomment>formats/imports/recognizers/time.py</extracomment>
        <translation>對序列的各步加總</translation>
    </message>
    <message>
        <source>found layers that hand on {numbers} numbers, expected at most {most}</source>
        <extracomment>formats/imports/sketch.py</extracomment>
        <translation>各層傳遞 {numbers} 個數，最多應為 {most} 個</translation>
    </message>
    <message>
        <source>a project of version {version}</source>
        <extracomment>formats/migrations.py</extracomment>
        <translation>版本 {version} 的專案</translation>
    </message>
    <message>
        <source>something else ({error})</source>
        <extracomment>formats/migrations.py</extracomment>
        <translation>其他內容（{error}）</translation>
    </message>
    <message>
        <source>a .playground file</source>
        <extracomment>formats/project_file.py</extracomment>
        <translation>.playground 檔案</translation>
    </message>
    <message>
        <source>How far the training was could not be read; it begins at step 0 with the weights: {error}</source>
        <extracomment>formats/project_file.py</extracomment>
        <translation>無法讀取訓練進度；將以現有權重從第 0 步開始：{error}</translation>
    </message>
    <message>
        <source>The earlier runs could not be read and are left out: {error}</source>
        <extracomment>formats/project_file.py</extracomment>
        <translation>無法讀取以前的訓練記錄，已略去：{error}</translation>
    </message>
    <message>
        <source>The steps to undo could not be read and are left out: {error}</source>
        <extracomment>formats/project_file.py</extracomment>
        <translation>無法讀取可復原的步驟，已略去：{error}</translation>
    </message>
    <message>
        <source>{version}, made by a newer version of Neural Playground</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>{version}，由較新版本的 Neural Playground 產生</translation>
    </message>
    <message>
        <source>no circles</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>沒有環</translation>
    </message>
    <message>
        <source>a project with the field &apos;format_version&apos;</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>含欄位 &apos;format_version&apos; 的專案</translation>
    </message>
    <message>
        <source>at most {newest}; update the program to open it</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>最多 {newest}；請更新程式後再開啟</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>從 1 開始的整數</translation>
    </message>
    <message>
        <source>blocks at most {most} deep in each other</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>區塊最多巢狀 {most} 層</translation>
    </message>
    <message>
        <source>1 to {most} printable characters without / \ . or = and no space around them</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>1 到 {most} 個可列印字元，不含 / \ . 或 =，前後沒有空格</translation>
    </message>
    <message>
        <source>a name that no other layer has</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>與其他層不同的名稱</translation>
    </message>
    <message>
        <source>at most one {title} layer</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>最多一個{title}層</translation>
    </message>
    <message>
        <source>two numbers [x, y]</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>兩個數 [x, y]</translation>
    </message>
    <message>
        <source>two names [source, target]</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>兩個名稱 [source, target]</translation>
    </message>
    <message>
        <source>a wire between two layers</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>連接兩個不同層的連線</translation>
    </message>
    <message>
        <source>a layer that a wire may leave</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>可以引出連線的層</translation>
    </message>
    <message>
        <source>a layer that a wire may enter</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>可以接入連線的層</translation>
    </message>
    <message>
        <source>a circle of wires through {name}</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>經過 {name} 的環狀連線</translation>
    </message>
    <message>
        <source>settings that go together</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>彼此相容的設定</translation>
    </message>
    <message>
        <source>the {noun}&apos;s &apos;kind&apos;</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>{noun}的 &apos;kind&apos;</translation>
    </message>
    <message>
        <source>a block deeper than that</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>巢狀更深的區塊</translation>
    </message>
    <message>
        <source>a second {kind}</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>第二個 {kind}</translation>
    </message>
    <message>
        <source>each wire once</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>每條連線只出現一次</translation>
    </message>
    <message>
        <source>at most {limit} into {target}</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>通向 {target} 的連線最多 {limit} 條</translation>
    </message>
    <message>
        <source>the name of a layer in this drawing</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>這張網路圖中某個層的名稱</translation>
    </message>
    <message>
        <source>no settings</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>沒有設定</translation>
    </message>
    <message>
        <source>an unknown setting</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>未知的設定</translation>
    </message>
    <message>
        <source>wire {number} into it</source>
        <extracomment>formats/project_json.py</extracomment>
        <translation>通向它的第 {number} 條連線</translation>
    </message>
    <message>
        <source>Work that was not saved could not be read and is kept in {folder}: {error}</source>
        <extracomment>formats/recovery.py</extracomment>
        <translation>無法讀取未儲存的內容，它已保留在 {folder}：{error}</translation>
    </message>
    <message>
        <source>a recovery file</source>
        <extracomment>formats/recovery.py</extracomment>
        <translation>恢復檔案</translation>
    </message>
    <message>
        <source>Work that was not saved could not be read: {error}</source>
        <extracomment>formats/recovery.py</extracomment>
        <translation>無法讀取未儲存的內容：{error}</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>出處</translation>
    </message>
    <message>
        <source>Told when</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>提示條件</translation>
    </message>
    <message>
        <source>{given} -&gt; {answer}, at each of {steps} steps</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>{given} -&gt; {answer}，共 {steps} 步，每一步都有</translation>
    </message>
    <message>
        <source>{shape} of {count} symbols</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>{shape}，共 {count} 種符號</translation>
    </message>
    <message>
        <source>one of {count} classes</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>{count} 個類別之一</translation>
    </message>
    <message>
        <source>one of the {noun}s</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>{noun}之一</translation>
    </message>
    <message>
        <source>no entry {name} in the reference; {likely}</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>參考手冊中沒有條目 {name}；{likely}</translation>
    </message>
    <message>
        <source>that of your file.</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>視你的檔案而定。</translation>
    </message>
    <message>
        <source>what arrives</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>到達的值</translation>
    </message>
    <message>
        <source>answer, where 1 is right</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>回答（1 為正確）</translation>
    </message>
    <message>
        <source>Share of the learning rate</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>學習率的比例</translation>
    </message>
    <message>
        <source>{doc}. {allowed}.</source>
        <extracomment>formats/reference_html.py</extracomment>
        <translation>{doc}。{allowed}。</translation>
    </message>
    <message>
        <source>Changes while it trains.</source>
        <extracomment>formats/reference_html.py</extracomment>
        <translation>訓練中也可變更。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>formats/reference_html.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>a whole number from {at_least} to {most}</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>從 {at_least} 到 {most} 的整數</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>printable characters</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>可列印字元</translation>
    </message>
    <message>
        <source>each number once</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>每個編號只出現一次</translation>
    </message>
    <message>
        <source>a time such as 2026-05-01T10:42:00+00:00</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>如 2026-05-01T10:42:00+00:00 的時間</translation>
    </message>
    <message>
        <source>a step and what was changed after it</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>一個步數，以及在它之後的變更</translation>
    </message>
    <message>
        <source>steps and values</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>步數和數值</translation>
    </message>
    <message>
        <source>rising steps with a value for each</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>遞增的步數，每步有一個值</translation>
    </message>
    <message>
        <source>a second run {number}</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>第二條編號為 {number} 的訓練記錄</translation>
    </message>
    <message>
        <source>{steps} steps, {values} values</source>
        <extracomment>formats/runs_json.py</extracomment>
        <translation>{steps} 個步數，{values} 個值</translation>
    </message>
    <message>
        <source>no object</source>
        <extracomment>formats/training_state.py</extracomment>
        <translation>不是物件的內容</translation>
    </message>
    <message>
        <source>how far a training is</source>
        <extracomment>formats/training_state.py</extracomment>
        <translation>訓練進度</translation>
    </message>
    <message>
        <source>an array or a number that is not there</source>
        <extracomment>formats/training_state.py</extracomment>
        <translation>不存在的陣列或數</translation>
    </message>
    <message>
        <source>a header of {length} bytes</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>{length} 位元組的檔頭</translation>
    </message>
    <message>
        <source>arrays as .npz</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>.npz 格式的陣列</translation>
    </message>
    <message>
        <source>no such array among {cut}</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>{cut} 中沒有這個陣列</translation>
    </message>
    <message>
        <source>shape {shape} for the layer {layer}</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>層 {layer} 所需的形狀 {shape}</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>形狀 {shape}</translation>
    </message>
    <message>
        <source>an array that no layer of this drawing has</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>這張網路圖中沒有任何層使用的陣列</translation>
    </message>
    <message>
        <source>only {cut}</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>只有 {cut}</translation>
    </message>
    <message>
        <source>arrays as .safetensors</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>.safetensors 格式的陣列</translation>
    </message>
    <message>
        <source>arrays of other shapes</source>
        <extracomment>formats/weights_mapping.py</extracomment>
        <translation>形狀不同的陣列</translation>
    </message>
    <message>
        <source>those of this drawing</source>
        <extracomment>formats/weights_mapping.py</extracomment>
        <translation>與這張網路圖相符的陣列</translation>
    </message>
    <message>
        <source>Draw a neural network, watch it learn, take the weights home.</source>
        <extracomment>help.py</extracomment>
        <translation>畫出神經網路，看著它學習，把權重帶回家。</translation>
    </message>
    <message>
        <source>MIT License</source>
        <extracomment>help.py</extracomment>
        <translation>MIT 授權條款</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <extracomment>help.py</extracomment>
        <translation>在畫布上</translation>
    </message>
    <message numerus="yes">
        <source>{count} more errors</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>
            <numerusform>另外 {count} 個錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>錯誤報告</translation>
    </message>
    <message>
        <source>Since then: {errors}. All of them are in the logs.</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>之後又有：{errors}。全部記在日誌中。</translation>
    </message>
    <message>
        <source>Save the work under another name</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>把目前的工作另存成別的名稱</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>For whoever mends the program: versions, kinds of layers and the error; no data, no names of files</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>供修復程式的人使用：版本、層的種類和錯誤；不含資料，也不含檔名</translation>
    </message>
    <message>
        <source>See report</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>檢視報告</translation>
    </message>
    <message>
        <source>Read what Copy report copies</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>檢視「複製報告」所複製的內容</translation>
    </message>
    <message>
        <source>End the program; what is not saved is offered at the next start</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>結束程式；未儲存的內容會在下次啟動時提示還原</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Close this and work on</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>關閉此視窗，繼續工作</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Hide report</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>隱藏報告</translation>
    </message>
    <message>
        <source>Press Run (Space) to train</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>按「執行」（空白鍵）開始訓練</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>對數</translation>
    </message>
    <message>
        <source>Logarithmic axis: each line down is ten times less, so that small losses can be told apart</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>對數軸：每往下一條線，數值縮小為十分之一，便於分辨很小的損失</translation>
    </message>
    <message>
        <source>The loss says how wrong the answers are: it should fall. Accuracy is the share of right answers. The solid line is of the samples that the network learns from, the dashed one of samples it never learns from: where the two part, it learns by heart. Log makes small losses visible. Move along a curve to read its numbers.</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>損失表示答案錯得有多離譜：它應該下降。準確率是答對的比例。實線對應網路用來學習的樣本，虛線對應它從不學習的樣本：兩者分開之處，就是它在死背。「對數」能讓很小的損失看得見。沿曲線移動指標即可讀數。</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>註解：{words}</translation>
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
        <translation>結束導覽（Esc）</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>結束導覽</translation>
    </message>
    <message>
        <source>The step before (Alt+B)</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>上一步（Alt+B）</translation>
    </message>
    <message>
        <source>Go on without doing it (Alt+N)</source>
        <extracomment>panels/tour_bubble.py</extracomment>
        <translation>不做也繼續（Alt+N）</translation>
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
        <translation>已加入{what}</translation>
    </message>
    <message>
        <source>Deleted {what}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>已刪除{what}</translation>
    </message>
    <message>
        <source>{this}, {that}</source>
        <extracomment>spec/wording.py</extracomment>
        <translation>{this}、{that}</translation>
    </message>
    <message>
        <source>Five minutes with a small network: run it, watch it, change it, break it, mend it</source>
        <extracomment>window/tour.py</extracomment>
        <translation>用一個小網路度過五分鐘：執行它、觀察它、改變它、弄壞它、修好它</translation>
    </message>
    <message>
        <source>Take the tour again</source>
        <extracomment>window/tour.py</extracomment>
        <translation>再看一次導覽</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>window/tour.py</extracomment>
        <translation>看導覽</translation>
    </message>
    <message>
        <source>This is the network</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>這就是網路</translation>
    </message>
    <message>
        <source>Numbers flow from left to right: from Data through layers of neurons to Output. Each card is a layer.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>數字從左流向右：從 Data 出發，經過一層層神經元，到達 Output。每張卡片是一層。</translation>
    </message>
    <message>
        <source>Click a card to see its settings on the right.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按一下卡片，就能在右側看到它的設定。</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>讓它學習</translation>
    </message>
    <message>
        <source>The network is to tell the points inside of a circle from those outside. It knows nothing yet.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>網路要把圓內的點和圓外的點分開。它現在還什麼都不會。</translation>
    </message>
    <message>
        <source>Press Run.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按「執行」。</translation>
    </message>
    <message>
        <source>The loss falls</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>損失在下降</translation>
    </message>
    <message>
        <source>This curve says how wrong the answers are, step by step. The lower it is, the better.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>這條曲線逐步顯示答案錯得有多離譜。越低越好。</translation>
    </message>
    <message>
        <source>Watch until it has fallen.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>看著它降下來。</translation>
    </message>
    <message>
        <source>What each neuron sees</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>每個神經元看到什麼</translation>
    </message>
    <message>
        <source>Below each card are small pictures: blue where a neuron says yes, orange where it says no.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>每張卡片下方都有小圖：藍色表示神經元說「是」，橙色表示說「否」。</translation>
    </message>
    <message>
        <source>Turn the wheel over a card, or press + a few times, until you see its neurons.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>在卡片上滾動滾輪，或按幾次 +，直到看見它的神經元。</translation>
    </message>
    <message>
        <source>The size of the steps</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>步伐的大小</translation>
    </message>
    <message>
        <source>The learning rate says how far each step goes: too small is slow, too large never settles.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>學習率決定每一步走多遠：太小就慢，太大就永遠安定不下來。</translation>
    </message>
    <message>
        <source>Choose another learning rate.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>選擇另一個學習率。</translation>
    </message>
    <message>
        <source>Every kind of layer is here. F shows the whole drawing again.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>各種層都在這裡。按 F 可再次顯示整個網路圖。</translation>
    </message>
    <message>
        <source>Drag Dense from the list onto a wire.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>把「全連接」從清單拖到一條連線上。</translation>
    </message>
    <message>
        <source>Break something</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>弄壞點什麼</translation>
    </message>
    <message>
        <source>Nothing can be lost: every edit can be undone.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>什麼都不會遺失：每次編輯都能復原。</translation>
    </message>
    <message>
        <source>Click a wire and press Delete.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按一下一條連線，再按 Delete。</translation>
    </message>
    <message>
        <source>Mend it</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>把它修好</translation>
    </message>
    <message>
        <source>What is wrong stands here, with the reason and a button that mends it. So does what ails a run.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>哪裡出了問題會寫在這裡，附上原因和修復它的按鈕。執行中的毛病也寫在這裡。</translation>
    </message>
    <message>
        <source>Press that button, or undo with Ctrl+Z.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按那個按鈕，或用 Ctrl+Z 復原。</translation>
    </message>
    <message>
        <source>Many more to try</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>還有許多可以嘗試</translation>
    </message>
    <message>
        <source>Pictures, texts, time series and your own data: each example is a network that runs.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>圖像、文字、時間序列，以及你自己的資料：每個範例都是一個能執行的網路。</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+O to see them all, and Esc to come back.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按 Ctrl+Shift+O 查看全部範例，按 Esc 返回。</translation>
    </message>
    <message>
        <source>Take it home</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>帶回家</translation>
    </message>
    <message>
        <source>Save keeps the drawing with what it has learned. Export in the same menu takes it to other programs.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>「儲存」會把網路圖和它學到的東西一起儲存。同一選單中的「匯出」把它帶到其他程式。</translation>
    </message>
    <message>
        <source>Save with Ctrl+S, or finish here. F1 explains whatever the pointer is on.</source>
        <extracomment>window/tour_steps.py</extracomment>
        <translation>按 Ctrl+S 儲存，或就此結束。F1 會講解指標所指的任何東西。</translation>
    </message>
    <message>
        <source>where ReLU neurons die: it still learns a little where z is negative.</source>
        <extracomment>engine/activations/elu</extracomment>
        <translation>ReLU 神經元容易失活時：z 為負時，它仍能學到一點。</translation>
    </message>
    <message>
        <source>in Transformers, and in deep networks where ReLU&apos;s corner is too sharp.</source>
        <extracomment>engine/activations/gelu</extracomment>
        <translation>Transformer，以及嫌 ReLU 的轉角太尖銳的深層網路。</translation>
    </message>
    <message>
        <source>in place of sigmoid where every operation counts, as on small devices.</source>
        <extracomment>engine/activations/hard_sigmoid</extracomment>
        <translation>在每次運算都得節省時（如小型裝置上）取代 sigmoid。</translation>
    </message>
    <message>
        <source>in place of tanh where every operation counts.</source>
        <extracomment>engine/activations/hard_tanh</extracomment>
        <translation>在每次運算都得節省時取代 tanh。</translation>
    </message>
    <message>
        <source>in place of ReLU when neurons die, which the health of a run tells.</source>
        <extracomment>engine/activations/leaky_relu</extracomment>
        <translation>神經元失活時取代 ReLU；是否失活，看訓練的健康狀況便知。</translation>
    </message>
    <message>
        <source>at the output when numbers are predicted, or when the loss applies its own function.</source>
        <extracomment>engine/activations/linear</extracomment>
        <translation>預測數值時的輸出層，或損失會自行套用其函數時的輸出層。</translation>
    </message>
    <message>
        <source>in deep image networks in place of ReLU; it costs more time.</source>
        <extracomment>engine/activations/mish</extracomment>
        <translation>在深層圖像網路中取代 ReLU；較花時間。</translation>
    </message>
    <message>
        <source>where there is enough data to learn the slope too, as for images.</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>資料夠多，連斜率也能一起學時，例如處理圖像。</translation>
    </message>
    <message>
        <source>first, in hidden layers: it is fast, and deep networks learn well with it.</source>
        <extracomment>engine/activations/relu</extracomment>
        <translation>隱藏層的首選：計算快，深層網路用它學得好。</translation>
    </message>
    <message>
        <source>in deep networks of Dense layers without normalization.</source>
        <extracomment>engine/activations/selu</extracomment>
        <translation>由全連接層組成、不做正規化的深層網路。</translation>
    </message>
    <message>
        <source>for gates and shares from 0 to 1; in deep hidden layers it learns slowly.</source>
        <extracomment>engine/activations/sigmoid</extracomment>
        <translation>閘，以及 0 到 1 之間的比例；用在深處的隱藏層中學得慢。</translation>
    </message>
    <message>
        <source>where what is to be learned waves, such as sounds or fine pictures.</source>
        <extracomment>engine/activations/sine</extracomment>
        <translation>要學的內容呈波動形態時，例如聲音或精細的圖像。</translation>
    </message>
    <message>
        <source>where shares of several classes are wanted; cross-entropy applies it by itself.</source>
        <extracomment>engine/activations/softmax</extracomment>
        <translation>需要多個類別的機率時；交叉熵會自行套用它。</translation>
    </message>
    <message>
        <source>where an answer must be above 0, such as a width.</source>
        <extracomment>engine/activations/softplus</extracomment>
        <translation>答案必須大於 0 時，例如寬度。</translation>
    </message>
    <message>
        <source>to see why neurons with a step cannot learn by gradients.</source>
        <extracomment>engine/activations/step</extracomment>
        <translation>看清步階神經元為什麼無法靠梯度學習。</translation>
    </message>
    <message>
        <source>in deep networks in place of ReLU; it is smooth and costs a little more.</source>
        <extracomment>engine/activations/swish</extracomment>
        <translation>在深層網路中取代 ReLU；它平滑，計算量稍大一點。</translation>
    </message>
    <message>
        <source>in small networks and recurrent ones: outputs are around 0.</source>
        <extracomment>engine/activations/tanh</extracomment>
        <translation>小型網路和循環網路：輸出以 0 為中心。</translation>
    </message>
    <message>
        <source>to tell two classes apart.</source>
        <extracomment>engine/losses/binary_cross_entropy</extracomment>
        <translation>區分兩個類別。</translation>
    </message>
    <message>
        <source>to tell several classes apart, or to predict the next symbol.</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>區分多個類別，或預測下一個符號。</translation>
    </message>
    <message>
        <source>to tell classes apart when only the side of the border matters, not how sure one is.</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>區分類別，而且只看位於邊界哪一側、不看把握有多大時。</translation>
    </message>
    <message>
        <source>to predict numbers when a few targets are far off and most are exact.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>預測數值，而少數目標偏離很遠、多數很準確時。</translation>
    </message>
    <message>
        <source>to predict numbers when some targets are far off: it heeds them no more than others.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>預測數值，而部分目標偏離很遠時：它不會因此更看重這些目標。</translation>
    </message>
    <message>
        <source>to see how optimizers move: there is no data, only a landscape.</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>觀察最佳化器怎樣移動：沒有資料，只有一個曲面。</translation>
    </message>
    <message>
        <source>to follow derivations by hand: the 2 of the derivative cancels.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>動手跟著推導：微分得到的 2 正好約去。</translation>
    </message>
    <message>
        <source>first, to predict numbers.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>預測數值時的首選。</translation>
    </message>
    <message>
        <source>when some inputs are rare, such as words; its steps only become smaller.</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>有些輸入很少出現時，例如詞；它的步伐只會越來越小。</translation>
    </message>
    <message>
        <source>first, when it should learn soon without much choosing of the rate.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>首選，尤其是想盡快學會、又不想花時間挑學習率時。</translation>
    </message>
    <message>
        <source>in place of Adam with weight decay, as for Transformers.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>需要權重衰減時取代 Adam，例如用於 Transformer。</translation>
    </message>
    <message>
        <source>for large networks, with a rate three to ten times smaller than that of AdamW.</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>大型網路，學習率取 AdamW 的三分之一到十分之一。</translation>
    </message>
    <message>
        <source>in place of Adam when a little more speed is wanted.</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>想再快一點時取代 Adam。</translation>
    </message>
    <message>
        <source>for recurrent networks, and when the sizes of gradients change much.</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>循環網路，以及梯度大小變化很大時。</translation>
    </message>
    <message>
        <source>to see plainly what a step is; with momentum and a schedule it often ends best.</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>看清一步究竟是什麼；搭配動量和學習率排程，最後效果往往最好。</translation>
    </message>
    <message>
        <source>first, and while other settings are still being tried.</source>
        <extracomment>engine/schedules/constant</extracomment>
        <translation>首選，也用於其他設定還在嘗試時。</translation>
    </message>
    <message>
        <source>when the number of steps is known: it ends gently.</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>步數已知時：它平緩收尾。</translation>
    </message>
    <message>
        <source>when the rate should fall steadily, without an end.</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>學習率應平穩下降、沒有終點時。</translation>
    </message>
    <message>
        <source>when there is time for few steps only.</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>時間只夠走少數幾步時。</translation>
    </message>
    <message>
        <source>when nobody knows how long it takes: the loss decides.</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>誰也不知道要多久時：由損失決定。</translation>
    </message>
    <message>
        <source>when it is known after how many steps progress stops.</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>已知走多少步之後不再進步時。</translation>
    </message>
    <message>
        <source>when training is wild at the start, as with Transformers or large batches.</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>訓練一開始就劇烈波動時，例如 Transformer 或批次很大時。</translation>
    </message>
    <message>
        <source>to draw a part once that repeats, or to keep a large drawing easy to survey.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>把重複的部分只畫一次，或讓大型網路圖一目了然。</translation>
    </message>
    <message>
        <source>for texts and other sequences, several in a chain.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>文字和其他序列，可把幾個串成一條鏈。</translation>
    </message>
    <message>
        <source>after a layer that has no activation of its own, such as a normalization.</source>
        <extracomment>engine/layers/activation</extracomment>
        <translation>放在本身沒有激勵函數的層之後，例如正規化層。</translation>
    </message>
    <message>
        <source>in deep image networks, behind convolutions; with tiny batches take group normalization.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>在深層圖像網路中，放在卷積之後；批次很小時，請改用群組正規化。</translation>
    </message>
    <message>
        <source>when a layer is to see the outputs of several layers side by side.</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>要讓一層同時看到好幾層的輸出，並排放在一起時。</translation>
    </message>
    <message>
        <source>for series and texts, to find short patterns wherever they are.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>時間序列和文字：尋找短的圖樣，無論它在哪裡。</translation>
    </message>
    <message>
        <source>for images, to find the same pattern wherever it is.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>圖像：尋找同一個圖樣，無論它在哪裡。</translation>
    </message>
    <message>
        <source>for tables, and as the last layers of nearly every network.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>表格，以及幾乎所有網路的最後幾層。</translation>
    </message>
    <message>
        <source>when the training loss is far below the validation loss.</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>訓練損失遠低於驗證損失時。</translation>
    </message>
    <message>
        <source>first, when what arrives are symbols: letters, words.</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>輸入是符號（字母、詞）時的第一步。</translation>
    </message>
    <message>
        <source>behind attention, to work on each step by itself.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>接在注意力之後，對每一步分別處理。</translation>
    </message>
    <message>
        <source>between layers for images and Dense layers.</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>放在圖像層與全連接層之間。</translation>
    </message>
    <message>
        <source>behind the last convolution, in place of Flatten: far fewer weights follow.</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>放在最後一個卷積之後，取代展平：後面的權重會少得多。</translation>
    </message>
    <message>
        <source>in image networks with small batches.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>批次很小的圖像網路。</translation>
    </message>
    <message>
        <source>in Transformers and recurrent networks.</source>
        <extracomment>engine/layers/layer_norm</extracomment>
        <translation>Transformer 和循環網路。</translation>
    </message>
    <message>
        <source>before attention, which by itself does not know the order of steps.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>放在注意力之前，因為注意力本身不知道步的順序。</translation>
    </message>
    <message>
        <source>when the next layer wants the same numbers in another shape.</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>下一層要以另一種形狀接收同樣的數值時。</translation>
    </message>
    <message>
        <source>when each step of a sequence is to look at all the others.</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>序列的每一步都要看其他所有步時。</translation>
    </message>
    <message>
        <source>behind recurrent layers, when one answer for the whole sequence is wanted.</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>接在循環層之後，整個序列只需要一個答案時。</translation>
    </message>
    <message>
        <source>behind layers for sequences, when every step counts for the answer.</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>接在處理序列的層之後，每一步都對答案有作用時。</translation>
    </message>
    <message>
        <source>for shortcuts around layers, so that deep networks learn.</source>
        <extracomment>engine/layers/add</extracomment>
        <translation>替各層加上繞過它的旁路，讓深層網路也能學習。</translation>
    </message>
    <message>
        <source>to let one layer open and close what another says, as gates do.</source>
        <extracomment>engine/layers/multiply</extracomment>
        <translation>讓一層來開關另一層傳出的內容，就像閘那樣。</translation>
    </message>
    <message>
        <source>to make images smaller when everything in them counts alike.</source>
        <extracomment>engine/layers/avg_pool2d</extracomment>
        <translation>縮小圖像，而其中一切同樣重要時。</translation>
    </message>
    <message>
        <source>to make images smaller when it matters whether a pattern is there, not where exactly.</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>縮小圖像，而要緊的是圖樣有沒有、不是確切在哪裡時。</translation>
    </message>
    <message>
        <source>for sequences: it remembers nearly as long as an LSTM, with fewer weights.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>序列：記憶幾乎和 LSTM 一樣久，權重更少。</translation>
    </message>
    <message>
        <source>for sequences in which something early matters late.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>前面的內容到後面才起作用的序列。</translation>
    </message>
    <message>
        <source>to see how a network remembers; for long sequences take LSTM or GRU.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>看清網路怎樣記憶；長序列請用 LSTM 或 GRU。</translation>
    </message>
    <message>
        <source>Look at: the square below the card Attention. Each row is a character of the text, each column one that it takes from. The last row counts, that of the letter that is asked for: one square in it stands out, at the digit behind that letter. Then switch Output from Units to Attention, point at the last letter, and type texts of your own, such as a1b2c3d4b: what it takes from is colored.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：卡片 Attention 下方的方格圖。每一列是文字的一個字元，每一欄是它從中取得資訊的一個字元。要看最後一列，也就是被問的那個字母：其中有一個方格特別突出，正好在這個字母後面的數字處。然後在「輸出」面板中從「單元」切換到「注意力」，指向最後一個字母，再輸入你自己的文字，例如 a1b2c3d4b：它從哪裡取得資訊，哪裡就會著色。</translation>
    </message>
    <message>
        <source>Look at: the square below the card Attention. Each row is a character of the text, each column one that it takes from. The last row counts, that of the question mark: one square in it stands out, at the a or the b, whichever comes first. It can tell because the card Positions adds waves to each letter, other ones at each place. With Seed at 2 it looks at whichever comes last, which does as well.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：卡片 Attention 下方的方格圖。每一列是文字的一個字元，每一欄是它從中取得資訊的一個字元。要看最後一列，也就是問號那一列：其中有一個方格特別突出，就在 a 或 b 處，看哪個在前。它能分辨先後，是因為卡片 Positions 給每個字母加上了波形，位置不同，波形也不同。隨機種子為 2 時，它看的是在後的那個，效果一樣好。</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>損失</translation>
    </message>
    <message>
        <source>How wrong the answers are. Training makes this small; lower is better.</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>答案錯了多少。訓練會讓它變小；越低越好。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>準確率</translation>
    </message>
    <message>
        <source>Share of right answers. Higher is better.</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>正確答案的比例。越高越好。</translation>
    </message>
    <message>
        <source>How far each step follows the gradient, as the schedule has it.</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>每一步沿梯度走多遠，由學習率排程決定。</translation>
    </message>
    <message>
        <source>As the network gets it: scaled, and for the training part changed at random by augmentation and noise. Off: as it was measured</source>
        <extracomment>panels/data.py</extracomment>
        <translation>網路實際得到的樣子：經過縮放，訓練集還會因資料擴增和雜訊而隨機變化。關閉：測量時的原樣</translation>
    </message>
    <message>
        <source>The images side by side</source>
        <extracomment>panels/data.py</extracomment>
        <translation>並排顯示圖像</translation>
    </message>
    <message>
        <source>The series side by side, each over its steps</source>
        <extracomment>panels/data.py</extracomment>
        <translation>並排顯示時間序列，各依自己的步展開</translation>
    </message>
    <message>
        <source>Samples as points over two columns</source>
        <extracomment>panels/data.py</extracomment>
        <translation>依兩個欄位把樣本畫成點</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>panels/data.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Samples as rows; click a column to sort by it</source>
        <extracomment>panels/data.py</extracomment>
        <translation>每列一個樣本；按一下欄標題可依該欄排序</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>panels/data.py</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>How the set is split, how even its classes are, from where to where its values go</source>
        <extracomment>panels/data.py</extracomment>
        <translation>資料集如何分割、類別是否均衡、數值從多少到多少</translation>
    </message>
    <message>
        <source>Network&apos;s view</source>
        <extracomment>panels/data.py</extracomment>
        <translation>網路所見</translation>
    </message>
    <message>
        <source>Which part of the data is shown</source>
        <extracomment>panels/data.py</extracomment>
        <translation>顯示資料的哪一部分</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <extracomment>panels/data.py</extracomment>
        <translation>資料部分</translation>
    </message>
    <message>
        <source>Another draw of chance: how augmentation and noise change the same samples next time</source>
        <extracomment>panels/data.py</extracomment>
        <translation>再隨機抽取一次：看資料擴增和雜訊下次會怎樣改變同樣的樣本</translation>
    </message>
    <message>
        <source>Another draw</source>
        <extracomment>panels/data.py</extracomment>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <extracomment>panels/data.py</extracomment>
        <translation>橫軸的欄位</translation>
    </message>
    <message>
        <source>Column upward</source>
        <extracomment>panels/data.py</extracomment>
        <translation>縱軸的欄位</translation>
    </message>
    <message>
        <source>It appears here as soon as it is read.</source>
        <extracomment>panels/data.py</extracomment>
        <translation>讀取完畢後會顯示在這裡。</translation>
    </message>
    <message>
        <source>The data could not be loaded</source>
        <extracomment>panels/data.py</extracomment>
        <translation>無法載入資料</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Learn from the file as it is now; it can be undone</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>改用檔案現在的內容學習；可以復原</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Go on with what was read before</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>繼續使用之前讀取的內容</translation>
    </message>
    <message>
        <source>Reading… {share:.0%}</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>正在讀取… {share:.0%}</translation>
    </message>
    <message>
        <source>{file} has changed on the disk</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>{file} 在磁碟上已變更</translation>
    </message>
    <message>
        <source>What was read before stays in use until then.</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>在此之前，繼續使用之前讀取的內容。</translation>
    </message>
    <message>
        <source>{file} cannot be found any more</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>已找不到 {file}</translation>
    </message>
    <message>
        <source>What was read stays in use. Put it back, or import it anew.</source>
        <extracomment>panels/data_strip.py</extracomment>
        <translation>繼續使用已讀取的內容。請把檔案放回原處，或重新匯入。</translation>
    </message>
    <message>
        <source>Samples side by side</source>
        <extracomment>panels/data_views/grid.py</extracomment>
        <translation>並排顯示的樣本</translation>
    </message>
    <message>
        <source>Number {number}: {answer}. Click to follow it</source>
        <extracomment>panels/data_views/grid.py</extracomment>
        <translation>第 {number} 個：{answer}。按一下可追蹤它</translation>
    </message>
    <message>
        <source>Number {number}: {answer}. {across}, {up}. Click to follow it</source>
        <extracomment>panels/data_views/points.py</extracomment>
        <translation>第 {number} 個：{answer}。{across}，{up}。按一下可追蹤它</translation>
    </message>
    <message>
        <source>Samples as points</source>
        <extracomment>panels/data_views/points.py</extracomment>
        <translation>畫成點的樣本</translation>
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
        <translation>缺值</translation>
    </message>
    <message>
        <source>all alike</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>各類一樣多</translation>
    </message>
    <message>
        <source>The data set in numbers</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>用數字看資料集</translation>
    </message>
    <message>
        <source>largest {ratio} × smallest</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>最大類是最小類的 {ratio} 倍</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>輸入</translation>
    </message>
    <message>
        <source>To predict</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>預測目標</translation>
    </message>
    <message>
        <source>padding</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>填補</translation>
    </message>
    <message>
        <source>and {count} rarer ones</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>以及 {count} 個更少見的</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>panels/data_views/table.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Samples as a table</source>
        <extracomment>panels/data_views/table.py</extracomment>
        <translation>表格形式的樣本</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>panels/data_views/table.py</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>Click to sort by it</source>
        <extracomment>panels/data_views/table.py</extracomment>
        <translation>按一下可依此欄排序</translation>
    </message>
    <message>
        <source>The drawing, {layers}</source>
        <extracomment>panels/drawing_picture.py</extracomment>
        <translation>網路圖，{layers}</translation>
    </message>
    <message>
        <source>several</source>
        <comment>values</comment>
        <extracomment>panels/editors/editor.py</extracomment>
        <translation>多個值</translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <extracomment>panels/editors/form.py</extracomment>
        <translation>{label}（{unit}）</translation>
    </message>
    <message>
        <source>Nothing yet. Select the block and press O to draw in it.</source>
        <extracomment>panels/editors/inside.py</extracomment>
        <translation>裡面還是空的。選取區塊並按 O，即可在其中繪製。</translation>
    </message>
    <message>
        <source>Expected {expected}</source>
        <extracomment>panels/editors/line_field.py</extracomment>
        <translation>應為{expected}</translation>
    </message>
    <message>
        <source>neuron {number} of {count}</source>
        <extracomment>panels/explained_page.py</extracomment>
        <translation>第 {number} 個神經元，共 {count} 個</translation>
    </message>
    <message>
        <source>Draw a network that runs; then every number of a step is told here, from the sample to the new weights.</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>先畫一個能執行的網路；這裡會把一步中的每個數字講清楚，從樣本一直到新的權重。</translation>
    </message>
    <message>
        <source>Which part of the data the sample is from</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>樣本取自資料的哪一部分</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>第 {number} 個樣本</translation>
    </message>
    <message>
        <source>Which sample of it; a click on a sample in the Data dock chooses it too</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>該部分的哪個樣本；在「資料」面板中按一下樣本也可以選擇</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>樣本編號</translation>
    </message>
    <message>
        <source>Work out the step once more with the weights of now (it is done whenever the run pauses)</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>用目前的權重重新推算這一步（每次暫停時會自動推算）</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>全部複製到剪貼簿</translation>
    </message>
    <message>
        <source>The step in numbers</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>用數字講解這一步</translation>
    </message>
    <message>
        <source>Explain anew</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>重新講解</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>還沒有可講解的內容</translation>
    </message>
    <message>
        <source>after {steps}; anew when it pauses</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>訓練 {steps}後；暫停時更新</translation>
    </message>
    <message>
        <source>after {steps}</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>訓練 {steps}後</translation>
    </message>
    <message>
        <source>As text</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>複製為 LaTeX</translation>
    </message>
    <message>
        <source>There are already files {files}. Replace them?</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>檔案 {files} 已存在。要取代嗎？</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>The file to write</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>要寫入的檔案</translation>
    </message>
    <message>
        <source>Write the file, and compare what it says with what the network says</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>寫入檔案，並比較它的回答與網路的回答</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close this without writing</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>關閉，不寫入</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Choose a folder and a name</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>選擇資料夾和名稱</translation>
    </message>
    <message>
        <source>Beside it: {files}</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>同時寫入：{files}</translation>
    </message>
    <message>
        <source>Wrote {file}. {verified}</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>已寫入 {file}。{verified}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>已取消，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Multiplications, each with an addition, for one sample on its way through</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>一個樣本通過網路時所做的乘法次數，每次乘法都附帶一次加法</translation>
    </message>
    <message>
        <source>Running means and variances that layers keep while training and use afterwards; no optimizer changes them</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>某些層在訓練時累積、之後使用的移動平均值和移動變異數；最佳化器不會改變它們</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>參數</translation>
    </message>
    <message>
        <source>All numbers that training changes: weights and biases</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>訓練會改變的所有數值：權重和偏差</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>權重</translation>
    </message>
    <message>
        <source>Numbers that inputs are multiplied by</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>與輸入相乘的數值</translation>
    </message>
    <message>
        <source>Biases</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Numbers that are added</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>加上去的數值</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>乘加次數</translation>
    </message>
    <message>
        <source>Output shape</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>輸出形狀</translation>
    </message>
    <message>
        <source>What leaves, for one sample</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>離開這一層的資料形狀（單個樣本）</translation>
    </message>
    <message>
        <source>Not trained</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>不參與訓練</translation>
    </message>
    <message>
        <source>Input shape</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>輸入形狀</translation>
    </message>
    <message>
        <source>What arrives, for one sample</source>
        <extracomment>panels/facts.py</extracomment>
        <translation>到達這一層的資料形狀（單個樣本）</translation>
    </message>
    <message>
        <source>Open the problems at this one: why it is so, and what helps</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>在「問題」面板中檢視這一項：原因是什麼，如何解決</translation>
    </message>
    <message>
        <source>Say no more of this until the network starts over; it stays among the problems</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>重新開始之前不再提示；它仍留在「問題」面板中</translation>
    </message>
    <message>
        <source>Draw new weights from the same seed, and run</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>用同一隨機種子產生新的權重，然後執行</translation>
    </message>
    <message>
        <source>What ails the run</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>訓練中出現的問題</translation>
    </message>
    <message>
        <source>Other ways</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>Other edits that mend it; Undo takes each back</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>其他可以解決問題的修改；都可以復原</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Done: {edit}. Start over to see what it changes from the first step on.</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>已完成：{edit}。重新開始，看看它從第一步起帶來什麼變化。</translation>
    </message>
    <message>
        <source>Make this edit; Undo takes it back</source>
        <extracomment>panels/finding_strip.py</extracomment>
        <translation>做這項修改；可以復原</translation>
    </message>
    <message>
        <source>What to try</source>
        <extracomment>panels/gallery/about.py</extracomment>
        <translation>可以試試</translation>
    </message>
    <message>
        <source>Open this example (Enter); asks first where something is not saved</source>
        <extracomment>panels/gallery/about.py</extracomment>
        <translation>開啟這個範例（Enter 鍵）；如有未儲存的內容，會先詢問</translation>
    </message>
    <message>
        <source>Open {example}</source>
        <extracomment>panels/gallery/about.py</extracomment>
        <translation>開啟 {example}</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <extracomment>panels/gallery/beginning.py</extracomment>
        <translation>啟動時顯示</translation>
    </message>
    <message>
        <source>Whether this page comes when the program is opened</source>
        <extracomment>panels/gallery/beginning.py</extracomment>
        <translation>開啟程式時是否顯示此頁</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>panels/gallery/beginning.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>panels/gallery/beginning.py</extracomment>
        <translation>最近的檔案</translation>
    </message>
    <message>
        <source>{sentence}
Double-click or Enter opens it.</source>
        <extracomment>panels/gallery/card.py</extracomment>
        <translation>{sentence}
按兩下或按 Enter 鍵可開啟。</translation>
    </message>
    <message>
        <source>More examples</source>
        <extracomment>panels/gallery/grid.py</extracomment>
        <translation>更多範例</translation>
    </message>
    <message>
        <source>Try a word such as digits, LSTM or text, or press Esc to see all.</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>可以試試「數字」、「LSTM」、「文字」這樣的詞，或按 Esc 檢視全部。</translation>
    </message>
    <message>
        <source>A small network is ready behind this page: Space runs it, Esc shows it. Or choose an example.</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>這一頁後面已備好一個小網路：按空白鍵執行，按 Esc 顯示。也可以選擇一個範例。</translation>
    </message>
    <message>
        <source>To the drawing behind this page (Esc)</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>回到此頁後面的網路圖（Esc）</translation>
    </message>
    <message>
        <source>Search examples</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>搜尋範例</translation>
    </message>
    <message>
        <source>Words of a title or a note, a data set or a layer; arrows choose, Enter opens</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>標題或說明中的詞、資料集或層的名稱；方向鍵選擇，Enter 鍵開啟</translation>
    </message>
    <message>
        <source>Do: press N to see its weights, all 1, and its bias, −660. Press Enter, type -700 and press Enter again. Then try -620, and click a wire to give one subject the weight 0.5.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按 N 檢視它的權重（全是 1）和偏差 −660。按 Enter 鍵，輸入 -700，再按 Enter 鍵。然後試試 -620，並按一下某條連線，把其中一科的權重改為 0.5。</translation>
    </message>
    <message>
        <source>Look at: Output, which adds up the scores of one candidate and, after Escape, counts the right answers. With a bias of −700 a quarter of them are wrong, for who has from 660 to 699 points is turned away. Run changes nothing: the step goes from 0 to 1 at once and has no slope that training could follow, as the warning on Output says. R brings the first numbers back.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：Output 把一名考生的各科分數相加；按 Esc 後，它會統計判斷正確的數量。偏差為 −700 時，有四分之一判斷錯誤，因為 660 到 699 分的人被拒於門外。「執行」不會帶來任何變化：步階函數從 0 直接跳到 1，沒有可供訓練遵循的斜率，Output 上的警告說的正是這一點。按 R 恢復最初的數值。</translation>
    </message>
    <message>
        <source>Change next: give Output the activation sigmoid, set the bias to -680 by hand, and press Run. Sigmoid has a slope, so training finds its way back to all answers or nearly all. The learning rate is as small as 0.0003 because the scores are as large as 150: that is the hint about scaling.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：把 Output 的激勵函數改為 sigmoid，手動把偏差設為 -680，再按「執行」。sigmoid 有斜率，所以訓練能找回全部或幾乎全部正確答案。學習率小到 0.0003，是因為分數大到 150：這正說明了為什麼要縮放輸入。</translation>
    </message>
    <message>
        <source>Look at: each number, and work it out before you read on. The inputs are 0.05 and 0.1, the answers wanted are 0.01 and 0.99, the rate is 0.5. The sums of Hidden are 0.05 · 0.15 + 0.1 · 0.2 + 0.35 = 0.3775, then 0.3925, and 0.05 · 0.35 + 0.1 · 0.4 + 0.35 = 0.4075; sigmoid makes 0.5933, 0.5969 and 0.6005 of them. The sums of Output are 1.496 and 1.764, its answers 0.8169 and 0.8537, and the loss is 0.3349.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：每一個數字，先自己算出來，再往下讀。輸入是 0.05 和 0.1，目標答案是 0.01 和 0.99，學習率是 0.5。Hidden 的加權和是 0.05 · 0.15 + 0.1 · 0.2 + 0.35 = 0.3775，接著是 0.3925，以及 0.05 · 0.35 + 0.1 · 0.4 + 0.35 = 0.4075；sigmoid 把它們變成 0.5933、0.5969 和 0.6005。Output 的加權和是 1.496 和 1.764，回答是 0.8169 和 0.8537，損失是 0.3349。</translation>
    </message>
    <message>
        <source>Update: a weight loses 0.5 times its gradient, which is what grows at its end times what enters at its beginning: 0.45 − 0.5 · 0.1207 · 0.5933 = 0.4142 and 0.15 − 0.5 · 0.01064 · 0.05 = 0.1497. So Output goes to 0.4142, 0.464, 0.5138 and 0.605, 0.6551, 0.7051 with the biases 0.5397 and 0.6085; Hidden to 0.1497, 0.1995, then 0.2497, 0.2994, then 0.3497, 0.3993 with the biases 0.3447, 0.3441 and 0.3435.</source>
        <extracomment>examples</extracomment>
        <translation>更新：每個權重減去 0.5 乘以它的梯度，而梯度等於連線終點的導數乘以起點傳入的數：0.45 − 0.5 · 0.1207 · 0.5933 = 0.4142，0.15 − 0.5 · 0.01064 · 0.05 = 0.1497。於是 Output 的權重變為 0.4142、0.464、0.5138 和 0.605、0.6551、0.7051，偏差變為 0.5397 和 0.6085；Hidden 的權重變為 0.1497、0.1995，0.2497、0.2994，以及 0.3497、0.3993，偏差變為 0.3447、0.3441 和 0.3435。</translation>
    </message>
    <message>
        <source>Thousands of weights for 90 noisy points: the network learns the points by heart, and gets worse on those it has not seen.</source>
        <extracomment>examples</extracomment>
        <translation>幾千個權重對 90 個帶雜訊的點：網路把這些點背了下來，對沒見過的點卻越來越差。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 400 steps.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。400 步後自動停止。</translation>
    </message>
    <message>
        <source>Look at: the two losses. Training goes on falling. Validation is lowest within the first hundred steps, at 0.44, then it turns and rises to 1.8, and the right answers fall from 80 to 68 %: the network learns the noise. The border in the picture bends around single points.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：兩種損失。訓練損失一直下降。驗證損失在前一百步內降到最低 0.44，隨後反轉升到 1.8，正確率從 80% 降到 68%：網路在學雜訊。圖中的邊界繞著一個個點彎曲。</translation>
    </message>
    <message>
        <source>Change next: one of these five, then press Reset (R) and Run. Each ends with a validation loss of 0.44 to 0.53. Dropout: click the card Dropout 1 and set its rate to 0.5. The others stand in Properties while nothing is selected: L2 at 0.01, L1 at 0.01, early stopping at 5 looks, or augmentation by points with a jitter of 1 (input noise of 1 does the same). The dock Runs has the losses of all your runs side by side.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：從下面五種中選一種，然後按「重設」（R）再按「執行」。每一種最後的驗證損失都在 0.44 到 0.53 之間。Dropout：按一下卡片 Dropout 1，把丟棄率設為 0.5。其餘幾種在未選取任何內容時的「屬性」中：L2 設為 0.01，L1 設為 0.01，提前停止設為 5 次評估，或把資料擴增設為「點」、抖動設為 1（輸入雜訊設為 1 效果相同）。「訓練記錄」面板把每次訓練的損失並排列出。</translation>
    </message>
    <message>
        <source>Do: press Run, wait for a few hundred steps, and read what the dock Problems says.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」，等幾百步，再看「問題」面板怎麼說。</translation>
    </message>
    <message>
        <source>Do: press Run. It is over after five steps. Read what the dock Problems says, then press its button, Reset (R) and Run.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。五步之後就結束了。看看「問題」面板怎麼說，按其中的按鈕，再按「重設」（R）和「執行」。</translation>
    </message>
    <message>
        <source>No such example</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>沒有這樣的範例</translation>
    </message>
    <message>
        <source>Welcome to Neural Playground</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>歡迎使用 Neural Playground</translation>
    </message>
    <message>
        <source>Type to search, choose with the arrows, open with Enter.</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>輸入文字搜尋，方向鍵選擇，Enter 鍵開啟。</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the examples of this level alone</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>只顯示這個等級的範例</translation>
    </message>
    <message>
        <source>Show every example</source>
        <extracomment>panels/gallery/page.py</extracomment>
        <translation>顯示所有範例</translation>
    </message>
    <message>
        <source>Length of the gradient of all of a layer&apos;s weights together. It grows with the number of weights, so a large layer stands above a small one although each of its weights is told to change as little. To compare layers, look at them per weight.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>一層全部權重的梯度的總長度。它隨權重的數量增大，所以大層會高於小層，儘管其中每個權重被要求的改變同樣小。要比較各層，請看每個權重的梯度。</translation>
    </message>
    <message>
        <source>Root mean square of the gradient, per weight: how much one weight of the layer is told to change. It does not depend on the size of the layer. Lines that fall by powers of ten towards the input are vanishing gradients.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>平均到每個權重的梯度均方根：這一層的一個權重被要求改變多少。它與層的大小無關。曲線越靠近輸入就越以十的次方下降，那就是梯度消失。</translation>
    </message>
    <message>
        <source>Clipping shortens a gradient that is too long before the optimizer gets it (Training: clip norm, clip value). Where a dashed line leaves its solid one, that is what it took away; where they are one, it did nothing.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>梯度過長時，裁剪會先把它縮短，再交給最佳化器（訓練設定：依範數裁剪、依值裁剪）。虛線與實線分開之處，就是被裁去的部分；兩者重合，則裁剪沒有起作用。</translation>
    </message>
    <message>
        <source>A bar for each layer from input to output: how the gradient fades or grows on its way back. It is the median of the last {recent} points; a thin line reaches to the highest of them. What clipping took away stands pale behind the bar. A click selects the layer.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>從輸入到輸出，每層一個長條：梯度在傳回的路上如何減弱或增大。取最近 {recent} 個點的中位數，細線標出其中的最高值。被裁去的部分以淺色顯示在長條後面。按一下可選取該層。</translation>
    </message>
    <message>
        <source>Gradient of the layer (norm)</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>層的梯度（範數）</translation>
    </message>
    <message>
        <source>Gradient per weight (RMS)</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>每個權重的梯度（RMS）</translation>
    </message>
    <message>
        <source>A line for each layer over the steps: how its gradient came to be what it is</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>每層一條隨步數變化的曲線：它的梯度是怎樣變成現在這樣的</translation>
    </message>
    <message>
        <source>layers, input → output</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>各層，輸入 → 輸出</translation>
    </message>
    <message>
        <source>layers, highest first</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>各層，從高到低</translation>
    </message>
    <message>
        <source>before clipping</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>裁剪前</translation>
    </message>
    <message>
        <source>highest of {recent}</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>最近 {recent} 個點的最高值</translation>
    </message>
    <message>
        <source>Per weight</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>每個權重</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>整層</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>長條圖</translation>
    </message>
    <message>
        <source>after</source>
        <comment>clipping</comment>
        <extracomment>panels/gradients.py</extracomment>
        <translation>裁剪後</translation>
    </message>
    <message>
        <source>{layer} clipped</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>{layer}（裁剪後）</translation>
    </message>
    <message>
        <source>and {count} more by hand</source>
        <extracomment>panels/hand_marks.py</extracomment>
        <translation>以及另外 {count} 處手動修改</translation>
    </message>
    <message>
        <source>{percent:.1f} % lie between {low} and {high}</source>
        <extracomment>panels/histogram.py</extracomment>
        <translation>{percent:.1f}% 介於 {low} 與 {high} 之間</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Different</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Ticked columns are given to the network; Space ticks</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>勾選的欄位會作為網路的輸入；按空白鍵勾選</translation>
    </message>
    <message>
        <source>Number: used as it is. Category: each word becomes an input, 0 or 1. Text is not used. Enter changes it</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>數值：照原樣使用。類別：每個詞變成一個取 0 或 1 的輸入。文字：不使用。按 Enter 鍵可變更</translation>
    </message>
    <message>
        <source>Lowest and highest number, or the words</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>最小和最大的數，或出現的詞</translation>
    </message>
    <message>
        <source>Rows in which nothing stands here</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>此處為空的列數</translation>
    </message>
    <message>
        <source>How many different values there are</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>有多少個不同的值</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>數值</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>{low:.6g} to {high:.6g}</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>{low:.6g} 到 {high:.6g}</translation>
    </message>
    <message>
        <source>different in almost every row; not used</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>幾乎每列都不同；不使用</translation>
    </message>
    <message>
        <source>{column}  → target</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>{column}  → 目標</translation>
    </message>
    <message numerus="yes">
        <source>{count} numbers</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>
            <numerusform>{count} 個數</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs {shape}, to tell {answers}; loss: {loss}. The drawing does not go with this: a small network takes its place.</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>輸入 {shape}，預測 {answers}；損失：{loss}。目前的網路圖與此不符，將換成一個小網路。</translation>
    </message>
    <message>
        <source>Keep the data inside the project</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>把資料儲存在專案內</translation>
    </message>
    <message>
        <source>Ticked, the project can be given away with its data; else it only links to the file</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>勾選後，專案可以連同資料一起交給別人；否則只連結到該檔案</translation>
    </message>
    <message>
        <source>Take the data into the project; it can be undone</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>把資料加入專案；可以復原</translation>
    </message>
    <message>
        <source>Leave the project as it is</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>保持專案不變</translation>
    </message>
    <message numerus="yes">
        <source>{count} classes</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>
            <numerusform>{count} 個類別</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs {shape}, to tell {answers}; loss: {loss}. The drawing stays.</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>輸入 {shape}，預測 {answers}；損失：{loss}。網路圖保持不變。</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>變更</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Keep the data inside the project ({size})</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>把資料儲存在專案內（{size}）</translation>
    </message>
    <message>
        <source>Tick at least one column to learn from.</source>
        <extracomment>panels/importing/dialog.py</extracomment>
        <translation>請至少勾選一個欄位用於學習。</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>panels/importing/form_page.py</extracomment>
        <translation>學習內容</translation>
    </message>
    <message>
        <source>How characters are stored; change it when letters look wrong</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>字元的編碼方式；文字顯示不正常時可變更</translation>
    </message>
    <message>
        <source>The first row holds the names</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>首列為欄名</translation>
    </message>
    <message>
        <source>Whether the first row names the columns, or is a row like the others</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>首列是欄名，還是與其他列一樣的資料</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Which sheet of the workbook is read</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>讀取活頁簿中的哪個工作表</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>What stands between two columns</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>兩欄之間用什麼分隔</translation>
    </message>
    <message>
        <source>Decimal</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>小數點</translation>
    </message>
    <message>
        <source>What stands before the fraction of a number</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>數的小數部分之前用什麼符號</translation>
    </message>
    <message>
        <source>The data is too large for this computer&apos;s memory; take a smaller file.</source>
        <extracomment>panels/importing/job.py</extracomment>
        <translation>資料超出本機記憶體的容量；請使用較小的檔案。</translation>
    </message>
    <message>
        <source>Reading ended unexpectedly ({kind}: {error}).</source>
        <extracomment>panels/importing/job.py</extracomment>
        <translation>讀取意外終止（{kind}：{error}）。</translation>
    </message>
    <message>
        <source>The arrays of the file and what they are taken as</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>檔案中的陣列，以及各作什麼用途</translation>
    </message>
    <message>
        <source>Some of the pictures as the network will be given them</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>部分圖像，依網路將會得到的樣子顯示</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>文字開頭</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>文字如何開頭</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Some of the texts with their class</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>部分文字及其類別</translation>
    </message>
    <message>
        <source>Arrays</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>陣列</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>答案</translation>
    </message>
    <message>
        <source>Read the file as</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>檔案讀取方式</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>Array</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>陣列</translation>
    </message>
    <message>
        <source>Type and shape</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>型別與形狀</translation>
    </message>
    <message>
        <source>Taken as</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>用作</translation>
    </message>
    <message>
        <source>samples</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>樣本</translation>
    </message>
    <message>
        <source>samples and answers</source>
        <extracomment>panels/importing/other_pages.py</extracomment>
        <translation>樣本和答案</translation>
    </message>
    <message>
        <source>First rows</source>
        <extracomment>panels/importing/table_page.py</extracomment>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>The column that the network is to tell from the others</source>
        <extracomment>panels/importing/table_page.py</extracomment>
        <translation>網路要根據其他欄位預測的那個欄位</translation>
    </message>
    <message>
        <source>Update / weights</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>更新量 / 權重</translation>
    </message>
    <message>
        <source>How much an update changes the weights, as a share of their size. About a thousandth is usual.</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>一次更新對權重的改變佔其大小的比例。通常約為千分之一。</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>權重</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>偏差</translation>
    </message>
    <message>
        <source>recurrent weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>循環權重</translation>
    </message>
    <message>
        <source>recurrent bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>循環偏差</translation>
    </message>
    <message>
        <source>reverse weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>反向權重</translation>
    </message>
    <message>
        <source>reverse bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>反向偏差</translation>
    </message>
    <message>
        <source>reverse recurrent weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>反向循環權重</translation>
    </message>
    <message>
        <source>reverse recurrent bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>反向循環偏差</translation>
    </message>
    <message>
        <source>output weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>輸出權重</translation>
    </message>
    <message>
        <source>output bias</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>輸出偏差</translation>
    </message>
    <message>
        <source>running mean</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>移動平均值</translation>
    </message>
    <message>
        <source>running variance</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>移動變異數</translation>
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
        <translation>輸出</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Select one layer on the canvas to see its weights, what leaves it, and how much it changes.</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>在畫布上選取一個層，檢視它的權重、輸出以及變化的幅度。</translation>
    </message>
    <message>
        <source>Root mean square of the gradient, lately</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>最近的梯度均方根</translation>
    </message>
    <message>
        <source>Table of weights…</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>權重表…</translation>
    </message>
    <message>
        <source>Every weight as a number, to read, copy or save</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>每個權重的數值，可檢視、複製或儲存</translation>
    </message>
    <message>
        <source>Figures of the layer</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>層的各項數字</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>健康狀況</translation>
    </message>
    <message>
        <source>How the layer does beside the others of the network</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>與網路中其他層相比，這一層表現如何</translation>
    </message>
    <message>
        <source>No layer to look at</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>沒有可檢視的層</translation>
    </message>
    <message>
        <source>mean {mean}, deviation {deviation}</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>平均值 {mean}，標準差 {deviation}</translation>
    </message>
    <message>
        <source>{percent:.0f} % not finite</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>{percent:.0f}% 不是有限數</translation>
    </message>
    <message>
        <source>Gradient a weight</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>每個權重的梯度</translation>
    </message>
    <message>
        <source>Units that are zero for every watched sample</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>對所觀察的全部樣本輸出都為零的單元</translation>
    </message>
    <message>
        <source>Saturated</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>飽和</translation>
    </message>
    <message>
        <source>Values at the ends of the function&apos;s range</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>落在函數值域兩端的值</translation>
    </message>
    <message>
        <source>Press Compute for a map of the loss around the weights as they are now, and of the way they went.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>按「計算」，繪製目前權重周圍的損失地圖，以及權重走過的路徑。</translation>
    </message>
    <message>
        <source>A map of the loss needs a network that runs: see Problems.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>損失地圖需要一個能執行的網路：請看「問題」面板。</translation>
    </message>
    <message>
        <source>Measure the loss around the present weights, in the background; training may go on meanwhile</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>在背景計算目前權重周圍的損失；訓練可以同時繼續</translation>
    </message>
    <message>
        <source>Stop measuring; the map of before stays</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>停止計算；保留原來的地圖</translation>
    </message>
    <message>
        <source>How far the map reaches, how fine it is, and on which samples the loss is measured</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>地圖的範圍、精細程度，以及在哪些樣本上計算損失</translation>
    </message>
    <message>
        <source>Look at hills and valleys from the side; drag to turn them</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>從側面看山丘與山谷；拖曳可轉動</translation>
    </message>
    <message>
        <source>Step {step}, {samples}; shows {percent} % of the way, which random directions hardly ever meet.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>第 {step} 步，{samples}；顯示路徑的 {percent}%，隨機方向很少能與路徑重合。</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>隨機</translation>
    </message>
    <message>
        <source>Two random directions, in which each unit&apos;s weights change as much as they are long</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>兩個隨機方向，其中每個單元的權重變化幅度與權重自身的長度相當</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>路徑</translation>
    </message>
    <message>
        <source>The two main directions of the way that the weights went so far</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>權重至今所走路徑的兩個主方向</translation>
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
        <translation>第 {step} 步，{samples}；顯示路徑的 {percent}%。</translation>
    </message>
    <message>
        <source>Settings of the map</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>地圖設定</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>地圖的計算進度</translation>
    </message>
    <message>
        <source>Relief</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>立體圖</translation>
    </message>
    <message>
        <source>Compute</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>計算</translation>
    </message>
    <message>
        <source>No new map: {reason}.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>沒有新地圖：{reason}。</translation>
    </message>
    <message>
        <source>{samples}; the ball is where the numbers are.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>{samples}；小球標出這些數值目前的位置。</translation>
    </message>
    <message>
        <source>Layers of the drawing</source>
        <extracomment>panels/layer_list.py</extracomment>
        <translation>網路圖中的層</translation>
    </message>
    <message>
        <source>From input to output. Enter goes to the settings, A adds a layer after, W wires to another.</source>
        <extracomment>panels/layer_list.py</extracomment>
        <translation>從輸入到輸出。Enter 鍵前往設定，A 在其後新增層，W 連線到另一層。</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>把 {old} 重新命名為 {new}</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>一個名稱</translation>
    </message>
    <message>
        <source>What the layer is called on its card, in files and in exported weights</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>這一層在卡片上、檔案中和匯出的權重中的名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Set {setting} of {what}</source>
        <extracomment>panels/layer_page.py</extracomment>
        <translation>設定 {what} 的{setting}</translation>
    </message>
    <message>
        <source>Warning: {problem}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>警告：{problem}</translation>
    </message>
    <message>
        <source>gives {shape}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>輸出 {shape}</translation>
    </message>
    <message>
        <source>no parameters</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>沒有參數</translation>
    </message>
    <message>
        <source>Error: {problem}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>錯誤：{problem}</translation>
    </message>
    <message>
        <source>health: {state}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>健康狀況：{state}</translation>
    </message>
    <message>
        <source>from {layers}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>來自 {layers}</translation>
    </message>
    <message>
        <source>no wire in</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>沒有連入的連線</translation>
    </message>
    <message>
        <source>to {layers}</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>通向 {layers}</translation>
    </message>
    <message>
        <source>no wire out</source>
        <extracomment>panels/layer_rows.py</extracomment>
        <translation>沒有連出的連線</translation>
    </message>
    <message>
        <source>The drawing as a list: every layer with its wires, in words; for screen readers too</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>以清單顯示的網路圖：用文字列出每一層及其連線；也適用於螢幕報讀軟體</translation>
    </message>
    <message>
        <source>Go to the settings of this layer (Enter)</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>前往這一層的設定（Enter 鍵）</translation>
    </message>
    <message>
        <source>Give this layer another name (F2)</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>重新命名這一層（F2）</translation>
    </message>
    <message>
        <source>Wire to</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>連線到</translation>
    </message>
    <message>
        <source>Take away the wire</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>移除連線</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>{source} 到 {target}</translation>
    </message>
    <message>
        <source>No layers yet</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>還沒有層</translation>
    </message>
    <message>
        <source>Press A on the canvas to add the first one.</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>在畫布上按 A 新增第一個層。</translation>
    </message>
    <message>
        <source>No layer can be wired from here</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>沒有層可以從這裡連線</translation>
    </message>
    <message>
        <source>Drag it onto the canvas or onto a wire; double-click or Enter adds it.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>拖到畫布或連線上；按兩下或按 Enter 鍵即可新增。</translation>
    </message>
    <message>
        <source>{kind} of your own: {what}.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>你自己的{kind}：{what}。</translation>
    </message>
    <message>
        <source>Drag it onto the canvas or onto a wire; double-click or Enter adds it, Delete removes it.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>拖到畫布或連線上；按兩下或按 Enter 鍵即可新增，按 Delete 鍵移除。</translation>
    </message>
    <message>
        <source>Try another word, or press Esc to see all layers.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>換一個詞試試，或按 Esc 檢視所有層。</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>formats/reference.py</extracomment>
        <translation>層</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <extracomment>panels/library.py</extracomment>
        <translation>從元件庫移除</translation>
    </message>
    <message>
        <source>Drawings that have this block keep it</source>
        <extracomment>panels/library.py</extracomment>
        <translation>已使用此區塊的網路圖不受影響</translation>
    </message>
    <message>
        <source>Search layers</source>
        <extracomment>panels/library.py</extracomment>
        <translation>搜尋層</translation>
    </message>
    <message>
        <source>Type part of a layer&apos;s name or of what it does. Enter adds the first match.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>輸入層的名稱或作用的一部分。按 Enter 鍵新增第一個符合的項目。</translation>
    </message>
    <message>
        <source>No such layer</source>
        <extracomment>panels/library.py</extracomment>
        <translation>沒有這樣的層</translation>
    </message>
    <message>
        <source>{block} is in your library no more; drawings that have it keep it</source>
        <extracomment>panels/library.py</extracomment>
        <translation>{block} 已從元件庫移除；已使用它的網路圖不受影響</translation>
    </message>
    <message>
        <source>My blocks</source>
        <extracomment>panels/library.py</extracomment>
        <translation>我的區塊</translation>
    </message>
    <message>
        <source>Add to the drawing</source>
        <extracomment>panels/library.py</extracomment>
        <translation>新增到網路圖</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>層</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>Its name in the drawing</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>它在網路圖中的名稱</translation>
    </message>
    <message>
        <source>What it is here</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>它在這裡對應什麼</translation>
    </message>
    <message>
        <source>What leaves it for each sample</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>每個樣本離開這一層時的形狀</translation>
    </message>
    <message>
        <source>The nodes that it stands for</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>它所代表的節點</translation>
    </message>
    <message>
        <source>On the data {data}.</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>使用資料 {data}。</translation>
    </message>
    <message>
        <source>Import a network</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>匯入網路</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>正在讀取檔案…</translation>
    </message>
    <message>
        <source>Open the network as a new drawing, with its weights</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>把網路連同權重作為新的網路圖開啟</translation>
    </message>
    <message>
        <source>Close this and leave everything as it is</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>關閉，一切保持原樣</translation>
    </message>
    <message>
        <source>What each node of the file is here</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>檔案中的每個節點在這裡對應什麼</translation>
    </message>
    <message>
        <source>the input</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>輸入</translation>
    </message>
    <message>
        <source>What this project shows, what to do, what to look at and what to change next</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>本專案展示什麼、怎麼操作、觀察什麼、接著改什麼</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a note</comment>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>簡介</translation>
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
        <translation>註解</translation>
    </message>
    <message>
        <source>There is one for points, curves, images and anything with classes.</source>
        <extracomment>panels/output.py</extracomment>
        <translation>點、曲線、圖像以及任何有類別的資料都有對應的圖。</translation>
    </message>
    <message>
        <source>No picture for this data</source>
        <extracomment>panels/output.py</extracomment>
        <translation>這種資料沒有圖可看</translation>
    </message>
    <message>
        <source>Draw points of {what}: press and drag on the plane; the right button erases</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>畫 {what} 的點：在平面上按住並拖曳；右鍵擦除</translation>
    </message>
    <message>
        <source>Erase points: press and drag on the plane</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>擦除點：在平面上按住並拖曳</translation>
    </message>
    <message>
        <source>Draw points</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>畫點</translation>
    </message>
    <message>
        <source>Add a class</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>新增類別</translation>
    </message>
    <message>
        <source>Erase points</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>擦除點</translation>
    </message>
    <message>
        <source>{percent:+.0f} % of the greatest value</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>最大值的 {percent:+.0f}%</translation>
    </message>
    <message>
        <source>One more class to draw</source>
        <extracomment>panels/output_views/brush.py</extracomment>
        <translation>再新增一個可畫的類別</translation>
    </message>
    <message>
        <source>{right} of {total} right ({percent:.1f} %)</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>{total} 個中答對 {right} 個（{percent:.1f}%）</translation>
    </message>
    <message>
        <source>{count} of {total} samples of {truth} are taken for {said} ({percent:.1f} %)</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>{total} 個 {truth} 樣本中，有 {count} 個被判為 {said}（{percent:.1f}%）</translation>
    </message>
    <message>
        <source>Predicted</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>預測</translation>
    </message>
    <message>
        <source>Truth</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>真實</translation>
    </message>
    <message>
        <source>{what}. Click to see them</source>
        <extracomment>panels/output_views/confusion.py</extracomment>
        <translation>{what}。按一下可檢視</translation>
    </message>
    <message>
        <source>Descent</source>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>下降</translation>
    </message>
    <message>
        <source>The loss at every value of the only number that is trained, and where that number is, as a ball</source>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>唯一參與訓練的數值取各種值時的損失，小球標出它目前的位置</translation>
    </message>
    <message>
        <source>The last steps</source>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>最近幾步</translation>
    </message>
    <message>
        <source>Take a picture from a file instead; it can be dropped here too</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>改從檔案選取圖像；也可以把圖像拖曳到這裡</translation>
    </message>
    <message>
        <source>Wipe the pad (Esc)</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>清空畫板（Esc）</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>開啟圖像</translation>
    </message>
    <message>
        <source>As the network gets it</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>網路得到的圖像</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Draw here with the mouse</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>用滑鼠在這裡畫</translation>
    </message>
    <message>
        <source>Draw here with the mouse or drop a picture</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>用滑鼠在這裡畫，或拖入一張圖像</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>panels/output_views/fitted.py</extracomment>
        <translation>網路</translation>
    </message>
    <message>
        <source>How far the forecasts of a part are from what came, on average</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>某一部分的預測與真實值平均相差多少</translation>
    </message>
    <message>
        <source>{count} {intervals} ahead</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>{count} {intervals}後</translation>
    </message>
    <message>
        <source>1 {interval} ahead</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>1 {interval}後</translation>
    </message>
    <message>
        <source>Forecast − truth</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>預測 − 真實</translation>
    </message>
    <message>
        <source>How far ahead of the newest known value the forecasts are that are drawn</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>所畫的預測比最新的已知值提前多遠</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>Mean error</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>平均誤差</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>panels/output_views/map.py</extracomment>
        <translation>地圖</translation>
    </message>
    <message>
        <source>The loss at every pair of the numbers that are trained, and where those are, as a ball; with a race</source>
        <extracomment>panels/output_views/map.py</extracomment>
        <translation>參與訓練的兩個數值取各組值時的損失，小球標出它們目前的位置；可以競賽</translation>
    </message>
    <message>
        <source>Sum: {total}</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>總和：{total}</translation>
    </message>
    <message>
        <source>input × weight</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>輸入 × 權重</translation>
    </message>
    <message>
        <source>Sum with bias {bias}: {total}</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>加上偏差 {bias} 後的總和：{total}</translation>
    </message>
    <message>
        <source>gives {number} for the followed sample</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>對所追蹤的樣本輸出 {number}</translation>
    </message>
    <message>
        <source>It gives most for</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>輸出最大的樣本</translation>
    </message>
    <message>
        <source>input × weight, the largest of {count}</source>
        <extracomment>panels/output_views/neuron.py</extracomment>
        <translation>輸入 × 權重，{count} 項中最大的幾項</translation>
    </message>
    <message>
        <source>This data keeps no test part aside: choose another part.</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>此資料沒有留出測試集：請選擇其他部分。</translation>
    </message>
    <message>
        <source>The first images, right or wrong</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>最前面的圖像，不論對錯</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Only images that are taken for something else, the worst mistakes first</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>只顯示被認錯的圖像，錯得最嚴重的在前</translation>
    </message>
    <message>
        <source>Images kept aside to see whether it has learned or memorized</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>留出的圖像，用來檢驗網路是學會了還是死背</translation>
    </message>
    <message>
        <source>Images kept aside until training is over</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>訓練結束之前一直留出的圖像</translation>
    </message>
    <message>
        <source>Images it learns from</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>網路用來學習的圖像</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>{total} 個中答對 {right} 個</translation>
    </message>
    <message>
        <source>This is {truth}. The network says {said}. Click to follow it</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>這是 {truth}，網路認為是 {said}。按一下可追蹤它</translation>
    </message>
    <message>
        <source>Which images are shown</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>顯示哪些圖像</translation>
    </message>
    <message>
        <source>Show all images again</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>重新顯示所有圖像</translation>
    </message>
    <message>
        <source>{mistakes} among {total}</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>{total} 張中有 {mistakes}</translation>
    </message>
    <message>
        <source>{count} such images among {total}</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>{total} 張中有 {count} 張這樣的圖像</translation>
    </message>
    <message>
        <source>{mistakes} among {total}, the worst first</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>{total} 張中有 {mistakes}，最嚴重的在前</translation>
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
        <translation>提示詞</translation>
    </message>
    <message>
        <source>What the text begins with; empty, it begins where a paragraph or a name does</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>文字的開頭；留空則從段落或名字的開頭寫起</translation>
    </message>
    <message>
        <source>Write on from the prompt (Enter in the prompt); ever anew while the network trains</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>接著提示詞往下寫（在提示詞中按 Enter 鍵）；訓練時會不斷重寫</translation>
    </message>
    <message>
        <source>{written} of {characters}, begun after {steps}</source>
        <extracomment>panels/output_views/text.py</extracomment>
        <translation>已寫 {written}，共 {characters}，始於訓練 {steps}後</translation>
    </message>
    <message>
        <source>Which unit, the most reactive first: those that tell characters apart (left and right arrow on the text)</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>選擇單元，反應最強的在前：即最能區分字元的單元（在文字上按左右方向鍵）</translation>
    </message>
    <message>
        <source>Which head of attention (left and right arrow on the text)</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>選擇注意力頭（在文字上按左右方向鍵）</translation>
    </message>
    <message>
        <source>Color each character by what a hidden unit gives there</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>依隱藏單元在每個字元處的輸出為字元著色</translation>
    </message>
    <message>
        <source>Color the characters that the one under the pointer takes from</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>為指標所指字元所關注的那些字元著色</translation>
    </message>
    <message>
        <source>The followed sample; or type a text</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>所追蹤的樣本；也可以輸入文字</translation>
    </message>
    <message>
        <source>What the network reads: as much of its end as a window holds; empty, the followed sample</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>網路讀的內容：取末尾一個視窗能容納的部分；留空則為所追蹤的樣本</translation>
    </message>
    <message>
        <source>Text to read</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>要讀的文字</translation>
    </message>
    <message>
        <source>Which layer</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>選擇層</translation>
    </message>
    <message>
        <source>Unit or head</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>單元或注意力頭</translation>
    </message>
    <message>
        <source>Unit {unit} of {count}, from {low:.2g} to {high:.2g}. Highest at {highest}.</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>單元 {unit}，共 {count} 個，取值從 {low:.2g} 到 {high:.2g}。最高處：{highest}。</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>頭 {number}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>第 {number} 個</translation>
    </message>
    <message>
        <source>Unit {unit} at {where}. Highest at {highest}.</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>單元 {unit} 在 {where} 處。最高處：{highest}。</translation>
    </message>
    <message>
        <source>{symbol} takes most, {share:.0%}, from itself.</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>{symbol} 從自身取得最多，佔 {share:.0%}。</translation>
    </message>
    <message>
        <source>{symbol} takes most, {share:.0%}, from {other}, {distance} before.</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>{symbol} 從前面第 {distance} 個字元 {other} 取得最多，佔 {share:.0%}。</translation>
    </message>
    <message>
        <source>Press Run (Space), and the answers of the network appear here.</source>
        <extracomment>panels/output_views/view.py</extracomment>
        <translation>按「執行」（空白鍵），網路的回答就會顯示在這裡。</translation>
    </message>
    <message>
        <source>Sort the bars by their height, the highest first; else they stand in their own order</source>
        <extracomment>panels/plot/bar_plot.py</extracomment>
        <translation>依高度排序長條，最高的在前；否則依原有順序排列</translation>
    </message>
    <message>
        <source>By size</source>
        <extracomment>panels/plot/bar_plot.py</extracomment>
        <translation>依大小排序</translation>
    </message>
    <message>
        <source>Lines of equal loss</source>
        <extracomment>panels/plot/contour_plot.py</extracomment>
        <translation>等損失線</translation>
    </message>
    <message>
        <source>step {step}</source>
        <extracomment>panels/plot/contour_plot.py</extracomment>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>{name}: click to hide or show</source>
        <extracomment>panels/plot/legend.py</extracomment>
        <translation>{name}：按一下可隱藏或顯示</translation>
    </message>
    <message>
        <source>solid</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>實線</translation>
    </message>
    <message>
        <source>dashed</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>虛線</translation>
    </message>
    <message>
        <source>dotted</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>點線</translation>
    </message>
    <message>
        <source>dashes and dots</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>點虛線</translation>
    </message>
    <message>
        <source>dots</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>圓點</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>圓環</translation>
    </message>
    <message>
        <source>bars</source>
        <extracomment>panels/plot/line.py</extracomment>
        <translation>長條</translation>
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
        <translation>對數座標軸等選項；儲存為圖像或數值。按右鍵或按 Enter 鍵也可開啟。</translation>
    </message>
    <message>
        <source>Plot menu</source>
        <extracomment>panels/plot/menu.py</extracomment>
        <translation>圖表選單</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <extracomment>panels/plot/menu.py</extracomment>
        <translation>對數座標軸</translation>
    </message>
    <message>
        <source>Each line up is so many times more, so that small values can be told apart</source>
        <extracomment>panels/plot/menu.py</extracomment>
        <translation>每往上一格就是若干倍，這樣小的值也能分辨</translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>panels/plot/plot.py</extracomment>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to turn it</source>
        <extracomment>panels/plot/relief_plot.py</extracomment>
        <translation>拖曳或按方向鍵可轉動</translation>
    </message>
    <message>
        <source>The picture as it is, in pixels: for slides and messages</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>圖像原樣，以像素儲存：適合簡報和訊息</translation>
    </message>
    <message>
        <source>The picture as lines and letters: sharp at every size, for print</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>以線條和文字儲存的圖像：任何尺寸都清晰，適合印刷</translation>
    </message>
    <message>
        <source>The numbers that are shown, a row for each place: for a spreadsheet</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>所顯示的數值，每個位置一列：適合試算表</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>儲存為 {format}…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>smoothing</comment>
        <extracomment>panels/plot/smoothing.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>smoothing</comment>
        <extracomment>panels/plot/smoothing.py</extracomment>
        <translation>輕度</translation>
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
        <translation>強</translation>
    </message>
    <message>
        <source>Path of the weights</source>
        <extracomment>panels/plot/surface_plot.py</extracomment>
        <translation>權重的路徑</translation>
    </message>
    <message>
        <source>A file of samples like those of the data that the network learns</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>一個樣本檔案，格式與網路所學的資料相同</translation>
    </message>
    <message>
        <source>Choose a file: what the network says of it stands here.</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>選擇一個檔案，網路的回答會顯示在這裡。</translation>
    </message>
    <message>
        <source>Predict</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>預測</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>A folder of pictures or texts</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>一個存放圖像或文字的資料夾</translation>
    </message>
    <message>
        <source>First answers</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>最前面的回答</translation>
    </message>
    <message>
        <source>Save answers…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>儲存回答…</translation>
    </message>
    <message>
        <source>Write every answer as a table (.csv) or as an array (.npy)</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>把所有回答寫成表格（.csv）或陣列（.npy）</translation>
    </message>
    <message>
        <source>Close this; what was not saved is forgotten</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>關閉；未儲存的內容會遺失</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>正在讀取 {file}…</translation>
    </message>
    <message>
        <source>Save answers</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>儲存回答</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>正在寫入 {file}…</translation>
    </message>
    <message>
        <source>{answers}; the first {shown} are shown.</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>{answers}；顯示前 {shown} 個。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>還沒有回答</translation>
    </message>
    <message>
        <source>The drawing is whole, and nothing ails the run.</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>網路圖完整，訓練也沒有問題。</translation>
    </message>
    <message>
        <source>It keeps the network from running</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>它使網路無法執行</translation>
    </message>
    <message>
        <source>It runs, but may not learn</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>網路可以執行，但可能學不會</translation>
    </message>
    <message>
        <source>Double-click or Enter selects the layer.</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>按兩下或按 Enter 鍵可選取該層。</translation>
    </message>
    <message>
        <source>Said when {threshold}.</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>提示條件：{threshold}。</translation>
    </message>
    <message>
        <source>No problems</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Select a layer to change its settings.</source>
        <extracomment>panels/project_page.py</extracomment>
        <translation>選取一個層即可變更它的設定。</translation>
    </message>
    <message>
        <source>{file}, {size}, kept inside the project.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>{file}，{size}，儲存在專案內。</translation>
    </message>
    <message>
        <source>Inputs {shape}, predicts {names}.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>輸入 {shape}，預測 {names}。</translation>
    </message>
    <message>
        <source>No file was chosen: File &gt; Import data…</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>尚未選擇檔案：檔案 &gt; 匯入資料…</translation>
    </message>
    <message>
        <source>{file}, {size}, linked to {path}.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>{file}，{size}，連結到 {path}。</translation>
    </message>
    <message>
        <source>How wrong the answers are, as one number that training makes small</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>回答的錯誤程度，用一個數表示，訓練要使它變小</translation>
    </message>
    <message>
        <source>How weights are changed, step by step, to make the loss smaller</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>如何一步一步地改變權重，使損失變小</translation>
    </message>
    <message>
        <source>Set {setting}</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>設定{setting}</translation>
    </message>
    <message>
        <source>Set {setting} to {value}</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>把{setting}設為 {value}</translation>
    </message>
    <message numerus="yes">
        <source>{count} symbols</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>
            <numerusform>{count} 個符號</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs {shape} of {symbols}; the next one is asked for behind the last.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>輸入 {shape}，取自 {symbols}；要預測的是最後一個之後的符號。</translation>
    </message>
    <message>
        <source>Inputs {shape}, {classes}: {names}.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>輸入 {shape}，{classes}：{names}。</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Look at the file again: other columns, another target, another reading</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>重新檢視檔案：換欄位、換目標、換讀取方式</translation>
    </message>
    <message>
        <source>What the network learns from</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>網路學習的資料</translation>
    </message>
    <message>
        <source>Inputs {shape} of {symbols}; the next one is asked for at every step.</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>輸入 {shape}，取自 {symbols}；每一步都要預測下一個符號。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>panels/project_parts.py</extracomment>
        <translation>出處：{source}</translation>
    </message>
    <message>
        <source>Select layers of one kind to change their settings together.</source>
        <extracomment>panels/properties.py</extracomment>
        <translation>選取同一種類的多個層，可以一起變更它們的設定。</translation>
    </message>
    <message>
        <source>{count} layers of different kinds</source>
        <extracomment>panels/properties.py</extracomment>
        <translation>{count} 個不同種類的層</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>panels/race.py</extracomment>
        <translation>單獨</translation>
    </message>
    <message>
        <source>Only the run itself, as the ball and its path</source>
        <extracomment>panels/race.py</extracomment>
        <translation>只顯示訓練本身：小球及其路徑</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>panels/race.py</extracomment>
        <translation>競賽</translation>
    </message>
    <message>
        <source>Every optimizer from the same start, at the learning rate of the run, step by step with it</source>
        <extracomment>panels/race.py</extracomment>
        <translation>所有最佳化器從同一起點出發，使用本次訓練的學習率，與它同步前進</translation>
    </message>
    <message>
        <source>Own rates</source>
        <extracomment>panels/race.py</extracomment>
        <translation>各自的學習率</translation>
    </message>
    <message>
        <source>The same race, each at the learning rate that it has when nobody sets one</source>
        <extracomment>panels/race.py</extracomment>
        <translation>同樣的競賽，但各用自己的預設學習率</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>panels/race.py</extracomment>
        <translation>重播</translation>
    </message>
    <message>
        <source>See the race once more from its start, in a few seconds</source>
        <extracomment>panels/race.py</extracomment>
        <translation>從起點再看一遍這場競賽，只需幾秒</translation>
    </message>
    <message>
        <source>Step {at} of {step}</source>
        <extracomment>panels/race.py</extracomment>
        <translation>第 {at} 步，共 {step} 步</translation>
    </message>
    <message>
        <source>Loss after step {step}, where the race ends.</source>
        <extracomment>panels/race.py</extracomment>
        <translation>第 {step} 步後的損失，競賽到此結束。</translation>
    </message>
    <message>
        <source>Loss after step {step}.</source>
        <extracomment>panels/race.py</extracomment>
        <translation>第 {step} 步後的損失。</translation>
    </message>
    <message>
        <source>A network of its own, with new weights, takes {steps} steps at a rate that grows from {low} to {high}. Where the loss falls, the rate is large enough to learn; where it climbs, it is too large. The network on the canvas is not touched.</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>另建一個網路，用新的權重走 {steps} 步，學習率從 {low} 逐漸增大到 {high}。損失下降之處，學習率足以學習；損失上升之處，學習率過大。畫布上的網路不受影響。</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>學習率 {rate}</translation>
    </message>
    <message>
        <source>Find learning rate</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>尋找學習率</translation>
    </message>
    <message>
        <source>Loss, running mean</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>損失（移動平均）</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>尋找進度</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>formats/reference</extracomment>
        <translation>適用場合</translation>
    </message>
    <message>
        <source>Train with this rate from now on; Undo takes it back</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>從現在起使用這個學習率訓練；可以復原</translation>
    </message>
    <message>
        <source>Leave the learning rate as it is (Esc)</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>保持學習率不變（Esc）</translation>
    </message>
    <message>
        <source>Use {rate}</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>使用 {rate}</translation>
    </message>
    <message>
        <source>{rate} suggested</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>建議 {rate}</translation>
    </message>
    <message>
        <source>diverges</source>
        <extracomment>panels/rate_dialog.py</extracomment>
        <translation>發散</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <extracomment>panels/reading_strip.py</extracomment>
        <translation>不開啟</translation>
    </message>
    <message>
        <source>It opens as soon as it is read, with a small network for it.</source>
        <extracomment>panels/reading_strip.py</extracomment>
        <translation>讀取完畢後即開啟，並配上一個適合它的小網路。</translation>
    </message>
    <message>
        <source>{file} could not be opened</source>
        <extracomment>panels/reading_strip.py</extracomment>
        <translation>無法開啟 {file}</translation>
    </message>
    <message>
        <source>{value} of {goal}</source>
        <extracomment>panels/readout.py</extracomment>
        <translation>{value}，共 {goal}</translation>
    </message>
    <message>
        <source>Open it beside the saved file, which stays as it is</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>與已儲存的檔案並排開啟，後者保持不變</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>開啟副本</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Throw it away; asks first</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>捨棄它；會先詢問</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Hide this; it is offered again at the next start</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>隱藏；下次啟動時再提示</translation>
    </message>
    <message>
        <source>{name}, not saved when the program ended</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>{name}，程式結束時尚未儲存</translation>
    </message>
    <message>
        <source>{name} as it was on {time}</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>{name}，{time} 的版本</translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>另有 {count} 個</translation>
    </message>
    <message>
        <source>no file yet</source>
        <extracomment>panels/recovery_strip.py</extracomment>
        <translation>還沒有檔案</translation>
    </message>
    <message>
        <source>Try another word, or press Esc to see everything.</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>換一個詞試試，或按 Esc 檢視全部。</translation>
    </message>
    <message>
        <source>Search the reference</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>搜尋參考手冊</translation>
    </message>
    <message>
        <source>Type part of a name, of what a thing does, or of its equation. Enter goes to its page.</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>輸入名稱、作用或公式的一部分。按 Enter 鍵前往對應頁面。</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Page of the reference</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>參考手冊頁面</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Train: show the network samples and correct its weights, step after step</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>訓練：給網路看樣本並修正它的權重，一步接一步</translation>
    </message>
    <message>
        <source>Stand still where it is; Run goes on from there</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>停在目前位置；按「執行」繼續</translation>
    </message>
    <message>
        <source>One step: one batch of samples, one correction of the weights</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>一步：一批樣本，修正一次權重</translation>
    </message>
    <message>
        <source>On to the end of the epoch: once through all training samples</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>走到本訓練週期結束：把全部訓練樣本看過一遍</translation>
    </message>
    <message>
        <source>Throw away what was learned and draw new weights from the same seed</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>捨棄學到的內容，用同一隨機種子產生新的權重</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>begin to train</comment>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>執行</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>make one</comment>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>單步</translation>
    </message>
    <message>
        <source>Step epoch</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>走完本週期</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>重設</translation>
    </message>
    <message>
        <source>Cannot run yet. {what}</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>還無法執行。{what}</translation>
    </message>
    <message>
        <source>There is nothing to run yet: draw a network from Data to Output</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>還沒有可執行的網路：請畫一個從「資料」到「輸出」的網路</translation>
    </message>
    <message>
        <source>The data is being loaded</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>正在載入資料</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Cannot run yet. {where}: {what}</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>還無法執行。{where}：{what}</translation>
    </message>
    <message>
        <source>The run is finished; Reset starts again</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>訓練已完成；按「重設」重新開始</translation>
    </message>
    <message>
        <source>The run has failed; Reset starts again</source>
        <extracomment>panels/run_actions.py</extracomment>
        <translation>訓練失敗；按「重設」重新開始</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>panels/run_comparison.py</extracomment>
        <translation>差異</translation>
    </message>
    <message>
        <source>Loss, training · validation</source>
        <extracomment>panels/run_comparison.py</extracomment>
        <translation>損失，訓練 · 驗證</translation>
    </message>
    <message>
        <source>Accuracy, training · validation</source>
        <extracomment>panels/run_comparison.py</extracomment>
        <translation>準確率，訓練 · 驗證</translation>
    </message>
    <message>
        <source>Drawing, data and settings are the same.</source>
        <extracomment>panels/run_comparison.py</extracomment>
        <translation>網路圖、資料和設定都相同。</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>of a network</comment>
        <extracomment>panels/run_table.py</extracomment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>變更</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Check a run to lay its curves over those of the present one (Enter); F2 gives it another name</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>勾選一次訓練，把它的曲線疊加到目前訓練的曲線上（Enter 鍵）；按 F2 重新命名</translation>
    </message>
    <message>
        <source>Pinned runs are kept for good; of the others the newest {most}</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>釘選的訓練記錄一直保留；其餘的保留最新 {most} 筆</translation>
    </message>
    <message>
        <source>What is other than in the run before it, and what was changed while it trained</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>與上一次訓練有何不同，以及訓練過程中改了什麼</translation>
    </message>
    <message>
        <source>Mean loss at the end: on training samples · on validation samples</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>結束時的平均損失：訓練樣本 · 驗證樣本</translation>
    </message>
    <message>
        <source>Share of right answers at the end: on training samples · on validation samples</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>結束時的正確率：訓練樣本 · 驗證樣本</translation>
    </message>
    <message>
        <source>How many steps it trained</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>訓練了多少步</translation>
    </message>
    <message>
        <source>When its last step was made</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>最後一步的時間</translation>
    </message>
    <message>
        <source>{changes} while it trained</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>訓練過程中 {changes}</translation>
    </message>
    <message>
        <source>The present run: its curves are drawn as they grow</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>目前訓練：曲線邊訓練邊繪製</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>panels/output_views/surface.py</extracomment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>After step {step}: {change}</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>第 {step} 步後：{change}</translation>
    </message>
    <message>
        <source>Pinned: it is kept for good</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>已釘選：一直保留</translation>
    </message>
    <message>
        <source>Press Run (Space). Each run stays here with its curves and settings, so that the next one can be held against it.</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>按「執行」（空白鍵）。每次訓練都連同曲線和設定保留在這裡，可與下一次對比。</translation>
    </message>
    <message>
        <source>Take drawing, data and settings as they were in the selected run. Undo takes it back.</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>回到所選訓練當時的網路圖、資料和設定。可以復原。</translation>
    </message>
    <message>
        <source>Of the checked runs draw what was measured on samples that they did not learn from</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>對勾選的訓練，繪製在未學習過的樣本上測得的結果</translation>
    </message>
    <message>
        <source>Of the checked runs draw what was measured on the samples they learned from</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>對勾選的訓練，繪製在所學樣本上測得的結果</translation>
    </message>
    <message>
        <source>Lay its curves over the present ones</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>把它的曲線疊加到目前曲線上</translation>
    </message>
    <message>
        <source>The curves of the selected runs as numbers, a row for each step</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>所選訓練的曲線數值，每步一列</translation>
    </message>
    <message>
        <source>Forget the selected runs. Undo brings them back.</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>刪除所選的訓練記錄。可以復原。</translation>
    </message>
    <message numerus="yes">
        <source>{count} runs</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>
            <numerusform>{count} 次訓練</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw over the present run</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>疊加到目前訓練</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>What this project shows.

Do: press Run and watch the loss.

Look at: where it falls.

Change next: the learning rate. Text and formulas such as $z = w x + b$.</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>本專案展示什麼。

操作：按「執行」，看損失的變化。

觀察：它從哪裡下降。

接著改：學習率。可使用文字和公式，如 $z = w x + b$。</translation>
    </message>
    <message>
        <source>Write what this project shows; paragraphs that begin with Do: or Look at: get a button of their own</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>寫下本專案展示什麼；以「操作：」或「觀察：」開頭的段落會有自己的按鈕</translation>
    </message>
    <message>
        <source>Hide the guide; View &gt; Guide shows it again (Ctrl+Shift+N)</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>隱藏指南；「檢視 &gt; 指南」可重新顯示（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>隱藏指南</translation>
    </message>
    <message>
        <source>Write the guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>撰寫指南</translation>
    </message>
    <message>
        <source>Write the guide (Ctrl+Alt+G)</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>撰寫指南（Ctrl+Alt+G）</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>指南文字</translation>
    </message>
    <message>
        <source>Edit guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>編輯指南</translation>
    </message>
    <message>
        <source>Write guide</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>撰寫指南</translation>
    </message>
    <message>
        <source>Edit guide…</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>編輯指南…</translation>
    </message>
    <message>
        <source>Write a guide…</source>
        <extracomment>panels/note_strip.py</extracomment>
        <translation>撰寫指南…</translation>
    </message>
    <message>
        <source>Give the run another name</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>重新命名這次訓練</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>釘選</translation>
    </message>
    <message>
        <source>Keep the run however many follow</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>無論之後有多少次訓練，都保留它</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Back to these settings</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>回到這些設定</translation>
    </message>
    <message>
        <source>Save curves as CSV…</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>將曲線儲存為 CSV…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>回到這次訓練</translation>
    </message>
    <message>
        <source>Rename, pin, compare, save or delete the selected runs; a right click opens it too</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>重新命名、釘選、比較、儲存或刪除所選的訓練記錄；按右鍵也可開啟</translation>
    </message>
    <message>
        <source>Menu of the selected runs</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>所選訓練記錄的選單</translation>
    </message>
    <message>
        <source>Figures, and every setting in which they differ; select two to compare those</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>各項數字，以及所有不同的設定；選取兩筆可相互比較</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>重新命名 {what}</translation>
    </message>
    <message>
        <source>Pin {runs}</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>釘選 {runs}</translation>
    </message>
    <message>
        <source>Unpin {runs}</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>取消釘選 {runs}</translation>
    </message>
    <message>
        <source>Back to {run}</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>回到 {run}</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>還沒有訓練記錄</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Draw no longer</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>不再繪製</translation>
    </message>
    <message>
        <source>Compare with the present settings</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>與目前設定比較</translation>
    </message>
    <message>
        <source>Present settings</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>目前設定</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>panels/schedule_plot.py</extracomment>
        <translation>計劃</translation>
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
        <translation>目前每秒大約走多少步</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Which batch of the epoch was learned from last, and how many an epoch has</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>剛剛學的是本訓練週期的第幾批，一個訓練週期共有多少批</translation>
    </message>
    <message>
        <source>Corrections of the weights so far: one for each batch</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>至今修正權重的次數：每批一次</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>訓練週期</translation>
    </message>
    <message>
        <source>Times that all training samples were shown</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>全部訓練樣本看過的次數</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>number of the last one</comment>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>步數</translation>
    </message>
    <message>
        <source>How wrong an answer is, as the one number that training makes small</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>回答錯得多少，用一個數表示，訓練要使它變小</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>最佳化器</translation>
    </message>
    <message>
        <source>Saved {time}: {what}</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>儲存於 {time}：{what}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>儲存於 {time}</translation>
    </message>
    <message>
        <source>Earlier versions of {file}</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>{file} 的較早版本</translation>
    </message>
    <message>
        <source>Each save keeps the version that it replaces; the last {most} are found here.</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>每次儲存都會留下被取代的版本；最近 {most} 個可在這裡找到。</translation>
    </message>
    <message>
        <source>{size}, cannot be read</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>{size}，無法讀取</translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <extracomment>panels/versions_dialog.py</extracomment>
        <translation>還沒有較早的版本</translation>
    </message>
    <message>
        <source>Weights of {layer}</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>{layer} 的權重</translation>
    </message>
    <message>
        <source>Which array of the layer</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>層的哪個陣列</translation>
    </message>
    <message>
        <source>The selected cells, or all, as text that a spreadsheet takes</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>所選儲存格或全部內容，複製為試算表可用的文字</translation>
    </message>
    <message>
        <source>Write the whole array to a file</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>把整個陣列寫入檔案</translation>
    </message>
    <message>
        <source>Save weights</source>
        <extracomment>panels/weight_table.py</extracomment>
        <translation>儲存權重</translation>
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
        <translation>剛剛</translation>
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
            <numerusform>{count} 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>panels/when.py</extracomment>
        <translation>
            <numerusform>{count} 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Generate, and the network writes on from the prompt: again and again while it trains.</source>
        <extracomment>panels/written.py</extracomment>
        <translation>按「生成」，網路就會接著提示詞往下寫：訓練時會一遍又一遍地重寫。</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>panels/written.py</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>a line break</source>
        <extracomment>panels/written.py</extracomment>
        <translation>換行字元</translation>
    </message>
    <message>
        <source>a tab</source>
        <extracomment>panels/written.py</extracomment>
        <translation>Tab 字元</translation>
    </message>
    <message>
        <source>The characters that the network takes for likeliest behind the prompt</source>
        <extracomment>panels/written.py</extracomment>
        <translation>網路認為提示詞之後最可能出現的字元</translation>
    </message>
    <message>
        <source>Likely next characters</source>
        <extracomment>panels/written.py</extracomment>
        <translation>接下來可能的字元</translation>
    </message>
    <message>
        <source>Likely next</source>
        <extracomment>panels/written.py</extracomment>
        <translation>接下來可能</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for after a crash; save it yourself: {error}</source>
        <extracomment>session/autosave.py</extracomment>
        <translation>無法保留未儲存的工作以防當機；請自行儲存：{error}</translation>
    </message>
    <message>
        <source>That failed on an unexpected error: {kind}: {error}</source>
        <extracomment>session/background.py</extracomment>
        <translation>因意外錯誤而失敗：{kind}：{error}</translation>
    </message>
    <message>
        <source>The search stopped on an unexpected error: {kind}: {error}</source>
        <extracomment>session/rate_search.py</extracomment>
        <translation>尋找因意外錯誤而停止：{kind}：{error}</translation>
    </message>
    <message>
        <source>the network is busy loading data; try again in a moment</source>
        <extracomment>session/run.py</extracomment>
        <translation>網路正忙於載入資料；請稍後再試</translation>
    </message>
    <message>
        <source>{change} by hand</source>
        <extracomment>session/run_history.py</extracomment>
        <translation>手動修改：{change}</translation>
    </message>
    <message>
        <source>nothing to run</source>
        <extracomment>session/state.py</extracomment>
        <translation>沒有可執行的網路</translation>
    </message>
    <message>
        <source>loading data</source>
        <extracomment>session/state.py</extracomment>
        <translation>正在載入資料</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>session/state.py</extracomment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>session/state.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>session/state.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The training begins at step 0 with the weights: {error}.</source>
        <extracomment>session/worker.py</extracomment>
        <translation>訓練以這些權重從第 0 步開始：{error}。</translation>
    </message>
    <message>
        <source>Training stopped on an unexpected error: {kind}: {error}</source>
        <extracomment>session/worker.py</extracomment>
        <translation>訓練因意外錯誤而停止：{kind}：{error}</translation>
    </message>
    <message>
        <source>Added {layer}, not wired</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>新增了 {layer}，未連線</translation>
    </message>
    <message>
        <source>Added {layer} after {sources}, before {targets}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>新增了 {layer}，在 {sources} 之後、{targets} 之前</translation>
    </message>
    <message>
        <source>Added {layer} after {sources}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>新增了 {layer}，在 {sources} 之後</translation>
    </message>
    <message>
        <source>Added {layer} before {targets}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>新增了 {layer}，在 {targets} 之前</translation>
    </message>
    <message>
        <source>{source} is wired to {target}</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>{source} 連到了 {target}</translation>
    </message>
    <message>
        <source>No wire from {source} to {target} any more</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>{source} 到 {target} 的連線已移除</translation>
    </message>
    <message>
        <source>{old} is called {new} now</source>
        <extracomment>spec/changes.py</extracomment>
        <translation>{old} 已改名為 {new}</translation>
    </message>
    <message>
        <source>expected {names}</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>應為 {names}</translation>
    </message>
    <message>
        <source>one of {options} and {rest} more</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>{options} 以及另外 {rest} 個之一</translation>
    </message>
    <message>
        <source>perhaps {names}</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>拼法相近的 {names}</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>空（沒有可選的名稱）</translation>
    </message>
    <message>
        <source>1 to {most} numbers from {low} to {high}, such as 0.15, 0.2, 0.25</source>
        <extracomment>spec/numbers.py</extracomment>
        <translation>1 到 {most} 個從 {low} 到 {high} 的數，如 0.15, 0.2, 0.25</translation>
    </message>
    <message>
        <source>1 to {most} samples, each as inputs -&gt; outputs, such as 0.05, 0.1 -&gt; 0.01; 0.2, 0.3 -&gt; 0.99</source>
        <extracomment>spec/typed_samples.py</extracomment>
        <translation>1 到 {most} 個樣本，各寫成「輸入 -&gt; 輸出」，如 0.05, 0.1 -&gt; 0.01; 0.2, 0.3 -&gt; 0.99</translation>
    </message>
    <message>
        <source>**bold**  *italic*  # heading  - list  `code`  $formula$  ·  Esc ends</source>
        <extracomment>theme/writing_field.py</extracomment>
        <translation>**粗體**  *斜體*  # 標題  - 清單  `程式碼`  $公式$  ·  Esc 結束</translation>
    </message>
    <message>
        <source>What is between dollar signs is a formula; Esc or Ctrl+Enter ends the writing</source>
        <extracomment>theme/writing_field.py</extracomment>
        <translation>錢字號之間的是公式；按 Esc 或 Ctrl+Enter 結束書寫</translation>
    </message>
    <message>
        <source>{answers}; {rest} of {count} samples lack what is needed for one</source>
        <extracomment>training/answering.py</extracomment>
        <translation>{answers}；{count} 個樣本中有 {rest} 個缺少作答所需的內容</translation>
    </message>
    <message>
        <source>found numbers to predict, expected data with classes, for the form {form}</source>
        <extracomment>training/answering.py</extracomment>
        <translation>格式 {form} 需要帶類別的資料，而這裡要預測的是數值</translation>
    </message>
    <message>
        <source>found answers at every step, expected one answer a sample; an array (.npy) takes all</source>
        <extracomment>training/answering.py</extracomment>
        <translation>這裡每一步都有回答，而此格式要求每個樣本一個回答；陣列（.npy）可以容納全部</translation>
    </message>
    <message>
        <source>The augmentation is for {kind}, and this data is of another kind.</source>
        <extracomment>training/augmenting.py</extracomment>
        <translation>所選的資料擴增用於{kind}，而這份資料屬於另一種。</translation>
    </message>
    <message>
        <source>Samples are learned from as they are; what fits is {kinds}.</source>
        <extracomment>training/augmenting.py</extracomment>
        <translation>樣本將原樣用於學習；適用的是{kinds}。</translation>
    </message>
    <message>
        <source>Augment nothing</source>
        <extracomment>training/augmenting.py</extracomment>
        <translation>不做資料擴增</translation>
    </message>
    <message>
        <source>{place}: there is no such number in the network as it is drawn now</source>
        <extracomment>training/by_hand.py</extracomment>
        <translation>{place}：目前的網路圖中沒有這個數</translation>
    </message>
    <message>
        <source>{place}: it cannot be {value:g}; give it a finite number of at most 3.4e38</source>
        <extracomment>training/by_hand.py</extracomment>
        <translation>{place}：不能是 {value:g}；請給出絕對值不超過 3.4e38 的有限數</translation>
    </message>
    <message>
        <source>how far the training was does not fit the project ({error})</source>
        <extracomment>training/checkpoint.py</extracomment>
        <translation>訓練進度與專案不符（{error}）</translation>
    </message>
    <message>
        <source>and so on for the other {count} weights of this neuron.</source>
        <extracomment>training/explaining/affine.py</extracomment>
        <translation>這個神經元的其他 {count} 個權重依此類推。</translation>
    </message>
    <message>
        <source>and so on for the other {count} inputs.</source>
        <extracomment>training/explaining/affine.py</extracomment>
        <translation>其他 {count} 個輸入依此類推。</translation>
    </message>
    <message>
        <source>{equation}, for each wire that arrives</source>
        <extracomment>training/explaining/elementwise.py</extracomment>
        <translation>{equation}，每條到達的連線各算一次</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>測試集</translation>
    </message>
    <message>
        <source>{variable}: {shape} numbers from {low} to {high}, on average {mean}</source>
        <extracomment>training/explaining/folded.py</extracomment>
        <translation>{variable}：{shape} 個數，從 {low} 到 {high}，平均 {mean}</translation>
    </message>
    <message>
        <source>Sample {number} of the {part} part; wanted: {answer}.</source>
        <extracomment>training/explaining/folded.py</extracomment>
        <translation>第 {number} 個樣本（{part}）；目標：{answer}。</translation>
    </message>
    <message>
        <source>{name}: {shape} gradients, together of length {length}</source>
        <extracomment>training/explaining/folded.py</extracomment>
        <translation>{name}：{shape} 個梯度，總長度 {length}</translation>
    </message>
    <message>
        <source>Forward: from the data to the loss</source>
        <extracomment>training/explaining/lines.py</extracomment>
        <translation>前向：從資料到損失</translation>
    </message>
    <message>
        <source>Backward: from the loss to every weight</source>
        <extracomment>training/explaining/lines.py</extracomment>
        <translation>反向：從損失到每個權重</translation>
    </message>
    <message>
        <source>Update: every weight a step down</source>
        <extracomment>training/explaining/lines.py</extracomment>
        <translation>更新：每個權重向下走一步</translation>
    </message>
    <message>
        <source>{layer}, neuron {number} of {count}</source>
        <extracomment>training/explaining/lines.py</extracomment>
        <translation>{layer}，第 {number} 個神經元，共 {count} 個</translation>
    </message>
    <message>
        <source>How the loss grows with each number that the network says</source>
        <extracomment>training/explaining/loss.py</extracomment>
        <translation>損失隨網路給出的每個數如何增長</translation>
    </message>
    <message>
        <source>Loss ({title})</source>
        <extracomment>training/explaining/loss.py</extracomment>
        <translation>損失（{title}）</translation>
    </message>
    <message>
        <source>and so on for the other {count} numbers.</source>
        <extracomment>training/explaining/loss.py</extracomment>
        <translation>其他 {count} 個數依此類推。</translation>
    </message>
    <message>
        <source>How sure it is: {shares}</source>
        <extracomment>training/explaining/loss.py</extracomment>
        <translation>把握有多大：{shares}</translation>
    </message>
    <message>
        <source>({count} smaller terms: {sum})</source>
        <extracomment>training/explaining/sums.py</extracomment>
        <translation>（{count} 個較小的項：{sum}）</translation>
    </message>
    <message>
        <source>{optimizer}: {equation}; rate = {rate:g}</source>
        <extracomment>training/explaining/update.py</extracomment>
        <translation>{optimizer}：{equation}；學習率 = {rate:g}</translation>
    </message>
    <message>
        <source>{new}  (from {old}, gradient {gradient})</source>
        <extracomment>training/explaining/update.py</extracomment>
        <translation>{new}  （原為 {old}，梯度 {gradient}）</translation>
    </message>
    <message>
        <source>{name}: {count} numbers change, together by {change}</source>
        <extracomment>training/explaining/update.py</extracomment>
        <translation>{name}：{count} 個數改變，總變化量 {change}</translation>
    </message>
    <message>
        <source>text: found data that does not ask for the next character, expected such as pride_and_prejudice, tang_poems or name_letters</source>
        <extracomment>training/generation.py</extracomment>
        <translation>text：這份資料並不要求預測下一個字元，應為 pride_and_prejudice、tang_poems 或 name_letters 這類資料</translation>
    </message>
    <message>
        <source>prompt: found {characters}, which the network has not read, expected characters of its text</source>
        <extracomment>training/generation.py</extracomment>
        <translation>prompt：{characters} 是網路沒有讀過的字元，應使用其文字中的字元</translation>
    </message>
    <message>
        <source>prompt: found nothing, expected at least one character to begin with</source>
        <extracomment>training/generation.py</extracomment>
        <translation>prompt：為空，應至少有一個起始字元</translation>
    </message>
    <message>
        <source>text: found answers of the network that are not finite, expected one that has learned</source>
        <extracomment>training/generation.py</extracomment>
        <translation>text：網路的回答不是有限數，應使用已經學會的網路</translation>
    </message>
    <message>
        <source>The loss is not finite since step {step}: lower the learning rate and press Reset.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>從第 {step} 步起，損失不是有限數：請降低學習率，再按「重設」。</translation>
    </message>
    <message>
        <source>Stopped early at step {step}: the validation loss was lowest, {loss:.4g}, at step {best}.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>在第 {step} 步提前停止：驗證損失在第 {best} 步最低，為 {loss:.4g}。</translation>
    </message>
    <message>
        <source>Trained for {epochs}. Run goes on for as many again.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>已訓練 {epochs}。按「執行」再訓練同樣多個訓練週期。</translation>
    </message>
    <message>
        <source>The loss is not finite since step {step}: press Reset to begin again with what you changed.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>從第 {step} 步起，損失不是有限數：按「重設」，以變更後的設定重新開始。</translation>
    </message>
    <message>
        <source>The loss is not finite since step {step}: clip gradients or lower the learning rate, and press Reset.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>從第 {step} 步起，損失不是有限數：請裁剪梯度或降低學習率，再按「重設」。</translation>
    </message>
    <message>
        <source>Stopped early at step {step}: the validation loss was lowest, {loss:.4g}, at step {best}, and its weights are restored.</source>
        <extracomment>training/halting.py</extracomment>
        <translation>在第 {step} 步提前停止：驗證損失在第 {best} 步最低，為 {loss:.4g}，已恢復當時的權重。</translation>
    </message>
    <message>
        <source>Use the learning rate {rate:g}</source>
        <extracomment>training/health/fixes.py</extracomment>
        <translation>使用學習率 {rate:g}</translation>
    </message>
    <message>
        <source>Clip gradients at a norm of {norm:g}</source>
        <extracomment>training/health/fixes.py</extracomment>
        <translation>依範數 {norm:g} 裁剪梯度</translation>
    </message>
    <message>
        <source>Put Batch norm behind each</source>
        <extracomment>training/health/fixes.py</extracomment>
        <translation>在每層後面加上批次正規化</translation>
    </message>
    <message>
        <source>Lead wires past the layers</source>
        <extracomment>training/health/fixes.py</extracomment>
        <translation>讓連線繞過這些層</translation>
    </message>
    <message>
        <source>Its {count} units started with the same weights, and are all alike.</source>
        <extracomment>training/health/rules/alike.py</extracomment>
        <translation>它的 {count} 個單元從相同的權重開始，現在全都一樣。</translation>
    </message>
    <message>
        <source>Equal units get equal gradients, so they stay equal, and the layer does no more than one unit could. Weights that start at random become different features.</source>
        <extracomment>training/health/rules/alike.py</extracomment>
        <translation>相同的單元得到相同的梯度，所以一直相同，整層能做的不比一個單元多。權重從隨機值開始，才會變成不同的特徵。</translation>
    </message>
    <message>
        <source>Start weights at random</source>
        <extracomment>training/health/rules/alike.py</extracomment>
        <translation>讓權重從隨機值開始</translation>
    </message>
    <message>
        <source>{share:.0%} of its units are dead: {function} gives zero for every sample.</source>
        <extracomment>training/health/rules/dead.py</extracomment>
        <translation>有 {share:.0%} 的單元失活：{function} 對每個樣本的輸出都是零。</translation>
    </message>
    <message>
        <source>No gradient passes a unit that is always zero, so it stays so. A leaky ReLU lets a little through; a lower learning rate keeps units from being thrown there.</source>
        <extracomment>training/health/rules/dead.py</extracomment>
        <translation>輸出始終為零的單元不讓任何梯度通過，所以一直如此。Leaky ReLU 會讓少量梯度通過；較低的學習率可避免單元被推到那裡。</translation>
    </message>
    <message>
        <source>Use leaky ReLU there</source>
        <extracomment>training/health/rules/dead.py</extracomment>
        <translation>在這裡使用 Leaky ReLU</translation>
    </message>
    <message>
        <source>Its gradient explodes: at step {step} it was {times:,.0f} times as long as usual.</source>
        <extracomment>training/health/rules/exploding.py</extracomment>
        <translation>它的梯度爆炸：在第 {step} 步達到平時長度的 {times:,.0f} 倍。</translation>
    </message>
    <message>
        <source>One such update throws the weights far off. Clipping shortens the gradient and keeps its direction; a lower learning rate helps too.</source>
        <extracomment>training/health/rules/exploding.py</extracomment>
        <translation>一次這樣的更新就會讓權重遠離原位。裁剪能縮短梯度而保持方向；降低學習率也有說明。</translation>
    </message>
    <message>
        <source>The loss is flat: {loss:.3g}, and always giving the same answer has {baseline:.3g}.</source>
        <extracomment>training/health/rules/flat_loss.py</extracomment>
        <translation>損失停滯：目前為 {loss:.3g}，而始終給出同一個回答為 {baseline:.3g}。</translation>
    </message>
    <message>
        <source>What the network says does not depend on what it is shown yet. Look at the gradients: where they are small nothing is learned; else try another learning rate, or more units.</source>
        <extracomment>training/health/rules/flat_loss.py</extracomment>
        <translation>網路的回答還不隨輸入而變。請看梯度：梯度小的地方學不到東西；否則試試別的學習率，或增加單元。</translation>
    </message>
    <message>
        <source>The classes are unbalanced: the largest is {largest:.0%} of the samples, the smallest {smallest:.1%}.</source>
        <extracomment>training/health/rules/imbalance.py</extracomment>
        <translation>類別不均衡：最大的佔樣本的 {largest:.0%}，最小的佔 {smallest:.1%}。</translation>
    </message>
    <message>
        <source>Accuracy alone misleads here; look at the confusion table, and collect more of the rare ones.</source>
        <extracomment>training/health/rules/imbalance.py</extracomment>
        <translation>這裡只看準確率會產生誤導；請看混淆矩陣，並多收集少見類別的樣本。</translation>
    </message>
    <message>
        <source>The loss is not a finite number since step {step}.</source>
        <extracomment>training/health/rules/not_finite.py</extracomment>
        <translation>從第 {step} 步起，損失不是有限數。</translation>
    </message>
    <message>
        <source>Each update overshot more than the one before. Mend it, then press Reset.</source>
        <extracomment>training/health/rules/not_finite.py</extracomment>
        <translation>每次更新都比上一次更衝過頭。解決後按「重設」。</translation>
    </message>
    <message>
        <source>What you changed takes effect with new weights: press Reset, then Run.</source>
        <extracomment>training/health/rules/not_finite.py</extracomment>
        <translation>變更要用新的權重才能生效：按「重設」，再按「執行」。</translation>
    </message>
    <message>
        <source>First the gradient of {layer} jumped, at step {step}: {before:.2g}, then {after:.2g}.</source>
        <extracomment>training/health/rules/not_finite.py</extracomment>
        <translation>首先，{layer} 的梯度在第 {step} 步躍升：從 {before:.2g} 到 {after:.2g}。</translation>
    </message>
    <message>
        <source>It overfits: since step {step} the validation loss has risen from {lowest:.3g} to {newest:.3g}, while the training loss is {loss:.3g}.</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>出現過度擬合：從第 {step} 步起，驗證損失從 {lowest:.3g} 升到 {newest:.3g}，而訓練損失為 {loss:.3g}。</translation>
    </message>
    <message>
        <source>It learns the samples by heart instead of the rule behind them. Dropout, L2, augmentation or more samples help; early stopping goes back to the best weights.</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>網路在死背樣本，而沒有學到背後的規律。Dropout、L2、資料擴增或更多樣本都有說明；提前停止會回到最佳權重。</translation>
    </message>
    <message>
        <source>Put dropout before the output</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>在輸出層之前加上 Dropout</translation>
    </message>
    <message>
        <source>Turn {name} on</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>啟用 {name}</translation>
    </message>
    <message>
        <source>Stop early</source>
        <extracomment>training/health/rules/overfitting.py</extracomment>
        <translation>啟用提前停止</translation>
    </message>
    <message>
        <source>The learning rate is too high: the loss is {loss:.3g} and was {lowest:.3g} before.</source>
        <extracomment>training/health/rules/rate_too_high.py</extracomment>
        <translation>學習率過高：損失為 {loss:.3g}，之前曾為 {lowest:.3g}。</translation>
    </message>
    <message>
        <source>The updates step over the low ground instead of down to it.</source>
        <extracomment>training/health/rules/rate_too_high.py</extracomment>
        <translation>每次更新都跨過了低谷，而沒有走下去。</translation>
    </message>
    <message>
        <source>The learning rate is too low: an update changes weights by at most {share:.1g} of their size.</source>
        <extracomment>training/health/rules/rate_too_low.py</extracomment>
        <translation>學習率過低：一次更新對權重的改變最多只有其大小的 {share:.1g}。</translation>
    </message>
    <message>
        <source>A thousandth of their size is usual while a network learns.</source>
        <extracomment>training/health/rules/rate_too_low.py</extracomment>
        <translation>網路在學習時，改變通常約為其大小的千分之一。</translation>
    </message>
    <message>
        <source>{share:.0%} of its values are at the ends of {function}&apos;s range.</source>
        <extracomment>training/health/rules/saturated.py</extracomment>
        <translation>有 {share:.0%} 的值落在 {function} 值域的兩端。</translation>
    </message>
    <message>
        <source>There the function is flat and its slope nearly zero. Scale the inputs, start from smaller weights, or take a function that does not flatten.</source>
        <extracomment>training/health/rules/saturated.py</extracomment>
        <translation>那裡的函數是平的，斜率幾乎為零。請縮放輸入，減小初始權重，或換用不會變平的函數。</translation>
    </message>
    <message>
        <source>Use ReLU there</source>
        <extracomment>training/health/rules/saturated.py</extracomment>
        <translation>在那裡改用 ReLU</translation>
    </message>
    <message>
        <source>{schedule} takes {span} steps, and this run is over after {last}.</source>
        <extracomment>training/health/rules/unfinished_schedule.py</extracomment>
        <translation>{schedule} 需要 {span} 步，而這次訓練到第 {last} 步就結束了。</translation>
    </message>
    <message>
        <source>{epochs} do not get there, so the rate never comes to its end.</source>
        <extracomment>training/health/rules/unfinished_schedule.py</extracomment>
        <translation>{epochs}走不完它，學習率到不了終值。</translation>
    </message>
    <message>
        <source>Fit it into {steps}</source>
        <extracomment>training/health/rules/unfinished_schedule.py</extracomment>
        <translation>縮短到 {steps}</translation>
    </message>
    <message>
        <source>The inputs are not scaled: they reach {size:.3g}.</source>
        <extracomment>training/health/rules/unscaled.py</extracomment>
        <translation>輸入沒有縮放：最大達到 {size:.3g}。</translation>
    </message>
    <message>
        <source>Standard scaling gives each a mean of 0 and a spread of 1, so that one learning rate suits all weights.</source>
        <extracomment>training/health/rules/unscaled.py</extracomment>
        <translation>標準化使每個輸入的平均值為 0、標準差為 1，這樣同一個學習率就適合所有權重。</translation>
    </message>
    <message>
        <source>The inputs are not scaled: one spreads {times:,.0f} times as far as another.</source>
        <extracomment>training/health/rules/unscaled.py</extracomment>
        <translation>輸入沒有縮放：有的輸入的標準差是另一個的 {times:,.0f} 倍。</translation>
    </message>
    <message>
        <source>Scale the inputs</source>
        <extracomment>training/health/rules/unscaled.py</extracomment>
        <translation>縮放輸入</translation>
    </message>
    <message>
        <source>From here back to {first}, the gradient vanishes: there it is {times} times smaller than at {last}.</source>
        <extracomment>training/health/rules/vanishing.py</extracomment>
        <translation>從這裡往回到 {first}，梯度逐漸消失：傳到那裡只剩 {last} 處的 1/{times}。</translation>
    </message>
    <message>
        <source>Every layer multiplies it by a slope below one. ReLU with He initialization keeps it at its size; Batch norm behind each layer, or wires past layers into Add, help too.</source>
        <extracomment>training/health/rules/vanishing.py</extracomment>
        <translation>每一層都把梯度乘以小於 1 的斜率。ReLU 配合 He 初始化能保持梯度的大小；在每層後面加批次正規化，或用連線繞過一些層接入「相加」，也有說明。</translation>
    </message>
    <message>
        <source>Use ReLU in the hidden layers</source>
        <extracomment>training/health/rules/vanishing.py</extracomment>
        <translation>在隱藏層中使用 ReLU</translation>
    </message>
    <message>
        <source>random direction {number}</source>
        <extracomment>training/landscape/plane.py</extracomment>
        <translation>隨機方向 {number}</translation>
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
        <translation>所有權重都為零，無法依其長度選取方向；請先訓練幾步</translation>
    </message>
    <message>
        <source>the weights have not gone anywhere yet; train some steps, or take random directions</source>
        <extracomment>training/landscape/plane.py</extracomment>
        <translation>權重還沒有移動過；請先訓練幾步，或改用隨機方向</translation>
    </message>
    <message>
        <source>the weights have not moved or are not finite; reset, and train some steps</source>
        <extracomment>training/landscape/plane.py</extracomment>
        <translation>權重沒有移動，或不是有限數；請重設，再訓練幾步</translation>
    </message>
    <message>
        <source>the network has fewer than two numbers to train; draw a layer with weights</source>
        <extracomment>training/landscape/survey.py</extracomment>
        <translation>網路中可訓練的數值不足兩個；請畫一個帶權重的層</translation>
    </message>
    <message>
        <source>the weights are not finite numbers; press Reset, and train with a lower learning rate</source>
        <extracomment>training/landscape/survey.py</extracomment>
        <translation>權重不是有限數；請按「重設」，再用更低的學習率訓練</translation>
    </message>
    <message>
        <source>no samples are kept for validation; keep some, or look at the training part</source>
        <extracomment>training/landscape/loss_of.py</extracomment>
        <translation>沒有留出驗證樣本；請留出一些，或改看訓練集</translation>
    </message>
    <message>
        <source>the project has no data set or no loss that is known here</source>
        <extracomment>training/prepare.py</extracomment>
        <translation>專案中的資料集或損失在這裡無法辨識</translation>
    </message>
    <message>
        <source>the project has no data set that is known here</source>
        <extracomment>training/prepare.py</extracomment>
        <translation>專案中的資料集在這裡無法辨識</translation>
    </message>
    <message>
        <source>the drawing cannot run: found no room in memory for {count} numbers to learn, expected some</source>
        <extracomment>training/prepare.py</extracomment>
        <translation>網路圖無法執行：記憶體放不下要學習的 {count} 個數值</translation>
    </message>
    <message>
        <source>Last {interval}</source>
        <extracomment>training/probes/forecast.py</extracomment>
        <translation>上一{interval}</translation>
    </message>
    <message>
        <source>Year before</source>
        <extracomment>training/probes/forecast.py</extracomment>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>training/probes/health.py</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>small gradients</source>
        <extracomment>training/probes/health.py</extracomment>
        <translation>梯度過小</translation>
    </message>
    <message>
        <source>large gradients</source>
        <extracomment>training/probes/health.py</extracomment>
        <translation>梯度過大</translation>
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
        <translation>神經元 {number}</translation>
    </message>
    <message>
        <source>text: found {characters}, which the network has not read; leave it out</source>
        <extracomment>training/probes/units_over_text.py</extracomment>
        <translation>文字：有網路沒有讀過的 {characters}；請移除</translation>
    </message>
    <message>
        <source>{layer}, memory {letter}</source>
        <extracomment>training/probes/units_over_text.py</extracomment>
        <translation>{layer}，記憶 {letter}</translation>
    </message>
    <message>
        <source>the project has no loss or no optimizer that is known here</source>
        <extracomment>training/program.py</extracomment>
        <translation>專案中的損失或最佳化器在這裡無法辨識</translation>
    </message>
    <message>
        <source>Suggested is {rate:g}, a tenth of the rate at which the loss is lowest.</source>
        <extracomment>training/rate_finder.py</extracomment>
        <translation>建議用 {rate:g}，即損失最低時學習率的十分之一。</translation>
    </message>
    <message>
        <source>The loss falls at no rate in so few steps: look at the drawing, the data and the loss first.</source>
        <extracomment>training/rate_finder.py</extracomment>
        <translation>在這麼少的步數裡，沒有哪個學習率能讓損失下降：請先檢查網路圖、資料和損失。</translation>
    </message>
    <message>
        <source>From {rate:.2g} on it diverges.</source>
        <extracomment>training/rate_finder.py</extracomment>
        <translation>從 {rate:.2g} 起發散。</translation>
    </message>
    <message>
        <source>It needs {size} of memory, the network {total}.</source>
        <extracomment>training/room.py</extracomment>
        <translation>它需要 {size} 記憶體，整個網路需要 {total}。</translation>
    </message>
    <message>
        <source>At most {most} may be taken: make layers smaller.</source>
        <extracomment>training/room.py</extracomment>
        <translation>最多可用 {most}：請縮小各層。</translation>
    </message>
    <message>
        <source>It needs {size} of memory, the network {total} with {batch} samples at a time.</source>
        <extracomment>training/room.py</extracomment>
        <translation>它需要 {size} 記憶體；每次 {batch} 個樣本時，整個網路需要 {total}。</translation>
    </message>
    <message>
        <source>At most {most} may be taken: make layers smaller, or the batch.</source>
        <extracomment>training/room.py</extracomment>
        <translation>最多可用 {most}：請縮小各層，或減小批次大小。</translation>
    </message>
    <message>
        <source>It stops when the validation loss no longer falls; as it is, it never does. Keep some samples aside.</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>驗證損失不再下降時才會停止；照現在這樣，永遠不會停。請留出一些樣本。</translation>
    </message>
    <message>
        <source>It cuts the rate when the validation loss no longer falls; as it is, it never does. Keep samples aside.</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>驗證損失不再下降時才會降低學習率；照現在這樣，永遠不會降。請留出一些樣本。</translation>
    </message>
    <message>
        <source>Keep {share:.0%} for validation</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>留出 {share:.0%} 用於驗證</translation>
    </message>
    <message>
        <source>Early stopping has no validation part to look at.</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>提前停止沒有驗證集可看。</translation>
    </message>
    <message>
        <source>{schedule} has no validation part to look at.</source>
        <extracomment>training/unheeded.py</extracomment>
        <translation>{schedule} 沒有驗證集可看。</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Light or dark, or as your system is.</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>淺色、深色，或與系統一致。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>對比</translation>
    </message>
    <message>
        <source>High contrast draws black on white or white on black, with thick edges.</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>高對比用白底黑字或黑底白字，並加粗邊緣。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>The welcome page: every example with its picture, what to try with it, and a search</source>
        <extracomment>window/menus.py</extracomment>
        <translation>歡迎頁：所有範例及其圖像、可以怎麼玩，還有搜尋</translation>
    </message>
    <message>
        <source>All examples…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>所有範例…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>window/menus.py</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>The language of the window: {name}</source>
        <extracomment>window/menus.py</extracomment>
        <translation>介面語言：{name}</translation>
    </message>
    <message>
        <source>{file} has other names than the drawing. Take its arrays like this?</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>{file} 中的名稱與網路圖不同。要這樣對應其中的陣列嗎？</translation>
    </message>
    <message>
        <source>There is already a file {file}. Replace it?</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>檔案 {file} 已存在。要取代嗎？</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <extracomment>files.py</extracomment>
        <translation>無法開啟檔案。</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>files.py</extracomment>
        <translation>取代</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>files.py</extracomment>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>files.py</extracomment>
        <translation>另存為</translation>
    </message>
    <message>
        <source>There are no weights yet: draw a network from Data to Output first.</source>
        <extracomment>files.py</extracomment>
        <translation>還沒有權重：請先畫出從「資料」到「輸出」的網路。</translation>
    </message>
    <message>
        <source>Import weights</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>匯入權重</translation>
    </message>
    <message>
        <source>Weights ({patterns})</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>權重（{patterns}）</translation>
    </message>
    <message>
        <source>Import data</source>
        <extracomment>files.py</extracomment>
        <translation>匯入資料</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>files.py</extracomment>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>files.py</extracomment>
        <translation>匯入 {file}</translation>
    </message>
    <message>
        <source>Change imported data</source>
        <extracomment>files.py</extracomment>
        <translation>變更匯入的資料</translation>
    </message>
    <message>
        <source>Otherwise what changed in the weights since the last save is lost.</source>
        <extracomment>files.py</extracomment>
        <translation>否則，上次儲存以來權重的變化將會遺失。</translation>
    </message>
    <message>
        <source>Opened {name}; save it to keep it</source>
        <extracomment>files.py</extracomment>
        <translation>已開啟 {name}；要保留請儲存</translation>
    </message>
    <message>
        <source>The project could not be saved.</source>
        <extracomment>files.py</extracomment>
        <translation>無法儲存專案。</translation>
    </message>
    <message>
        <source>Taking the weights</source>
        <extracomment>files.py</extracomment>
        <translation>正在載入權重</translation>
    </message>
    <message>
        <source>the network</source>
        <extracomment>files.py</extracomment>
        <translation>網路</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <extracomment>files.py</extracomment>
        <translation>已匯出到 {file}</translation>
    </message>
    <message>
        <source>Took the weights of {file}</source>
        <extracomment>files.py</extracomment>
        <translation>已載入 {file} 的權重</translation>
    </message>
    <message>
        <source>The drawing cannot run: {problem}</source>
        <extracomment>files.py</extracomment>
        <translation>網路圖無法執行：{problem}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>files.py</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <extracomment>files.py</extracomment>
        <translation>無法開啟。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>files.py</extracomment>
        <translation>沒有可匯出的內容。</translation>
    </message>
    <message>
        <source>The weights could not be imported.</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>無法匯入權重。</translation>
    </message>
    <message>
        <source>Imported {file}</source>
        <extracomment>files.py</extracomment>
        <translation>已匯入 {file}</translation>
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
        <translation>無法開啟 {name}。</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>files.py</extracomment>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <extracomment>files.py</extracomment>
        <translation>已儲存 {file}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>window/weights_import.py</extracomment>
        <translation>以及另外 {count} 個</translation>
    </message>
    <message>
        <source>export</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>{count} answers agree exactly</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>{count} 個回答完全一致</translation>
    </message>
    <message>
        <source>{count} answers agree to {difference:.1g}</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>{count} 個回答一致，誤差不超過 {difference:.1g}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>類別 {name}</translation>
    </message>
    <message>
        <source>{what}: found answers that differ by {difference:.2g}, expected at most {most:.2g}; nothing was written</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>{what}：回答相差 {difference:.2g}，最多允許 {most:.2g}；沒有寫入任何內容</translation>
    </message>
    <message>
        <source>Writing {title}</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>正在寫入 {title}</translation>
    </message>
    <message>
        <source>Comparing with the network&apos;s own answers</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>正在與網路自身的回答比對</translation>
    </message>
    <message>
        <source>Putting {file} in its place</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>正在把 {file} 放到目標位置</translation>
    </message>
    <message>
        <source>answers of shape {shape}</source>
        <extracomment>formats/exports/exporter.py</extracomment>
        <translation>形狀為 {shape} 的回答</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <extracomment>panels/editors/drawn_points.py</extracomment>
        <translation>
            <numerusform>{count} 個點</numerusform>
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
            <numerusform>{count} 個樣本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} mistakes</source>
        <extracomment>panels/output_views/samples.py</extracomment>
        <translation>
            <numerusform>{count} 個錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <extracomment>data/own/looks.py</extracomment>
        <translation>{count} 個字元</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>
            <numerusform>{count} 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} epochs</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>
            <numerusform>{count} 個訓練週期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>panels/run_table.py</extracomment>
        <translation>
            <numerusform>{count} 處變更</numerusform>
        </translation>
    </message>
    <message>
        <source>augmentation</source>
        <extracomment>spec/augmentation.py</extracomment>
        <translation>資料擴增</translation>
    </message>
    <message>
        <source>{name} is no block: it has nothing inside.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>{name} 不是區塊：裡面什麼也沒有。</translation>
    </message>
    <message>
        <source>A block is made of selected layers; none is selected.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>區塊由選取的層組成；現在沒有選取任何層。</translation>
    </message>
    <message>
        <source>A block has one way in, but {names} lead into these layers.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>區塊只有一個入口，而通向這些層的有：{names}。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>formats/imports/recognizers/recurrent.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>A block has one way out, but {names} lead out of these layers.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>區塊只有一個出口，而從這些層引出的有：{names}。</translation>
    </message>
    <message>
        <source>{name} lies between these layers; select it too.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>{name} 位於這些層之間；請把它也選上。</translation>
    </message>
    <message>
        <source>A block hangs together, but {name} is not wired to {other} within the selection.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>區塊必須連成一體，但 {name} 與 {other} 在所選範圍內沒有相連。</translation>
    </message>
    <message>
        <source>{name} cannot be part of a block; select only what stands between the ends.</source>
        <extracomment>spec/blocks.py</extracomment>
        <translation>{name} 不能放進區塊；請只選擇兩端之間的層。</translation>
    </message>
    <message>
        <source>{layers} layers, {size} with all that is inside of them, {depth} deep</source>
        <extracomment>spec/composite.py</extracomment>
        <translation>{layers} 層，連同內部共 {size} 層，深度 {depth}</translation>
    </message>
    <message>
        <source>layers with one In and one Out, without Data and Output, at most {most} of them and blocks at most {deep} deep</source>
        <extracomment>spec/composite.py</extracomment>
        <translation>有一個 In 和一個 Out 的層，不含「資料」和「輸出」，最多 {most} 層，區塊最多巢狀 {deep} 層</translation>
    </message>
    <message>
        <source>a number with which there are at most {most} layers inside</source>
        <extracomment>spec/composite.py</extracomment>
        <translation>使內部不超過 {most} 層的數</translation>
    </message>
    <message>
        <source>{owner}: no setting {name}; {expected}</source>
        <extracomment>spec/declared.py</extracomment>
        <translation>{owner}：沒有設定 {name}；{expected}</translation>
    </message>
    <message>
        <source>no {noun} {kind}; {expected}</source>
        <extracomment>spec/declared.py</extracomment>
        <translation>沒有{noun} {kind}；{expected}</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>資料</translation>
    </message>
    <message>
        <source>{name} added</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>新增了 {name}</translation>
    </message>
    <message>
        <source>wires</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>連線</translation>
    </message>
    <message>
        <source>wires changed</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>連線有變更</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>移除了 {name}</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <extracomment>spec/differences.py</extracomment>
        <translation>{what}有變更</translation>
    </message>
    <message>
        <source>1 to {most} points, each as x1 x2 answer with x1 and x2 from {low:g} to {high:g}</source>
        <extracomment>spec/drawn_points.py</extracomment>
        <translation>1 到 {most} 個點，每個寫作 x1 x2 答案，x1 和 x2 從 {low:g} 到 {high:g}</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <extracomment>spec/errors.py</extracomment>
        <translation>{place}：{found}，應為：{expected}</translation>
    </message>
    <message>
        <source>layer name {name}: expected 1 to 60 printable characters without / \ . or =</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>層名稱 {name}：應為 1 到 60 個可列印字元，不含 / \ . 和 =</translation>
    </message>
    <message>
        <source>the name {name} is taken by another layer</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>名稱 {name} 已被另一層使用</translation>
    </message>
    <message>
        <source>The drawing already has {title}; it holds one at most.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>網路圖中已有{title}；最多只能有一個。</translation>
    </message>
    <message>
        <source>{title} stands inside of blocks only.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{title}只能放在區塊內部。</translation>
    </message>
    <message>
        <source>{title} stands outside of blocks.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{title}只能放在區塊外部。</translation>
    </message>
    <message>
        <source>{source} cannot feed itself.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{source} 不能連向自己。</translation>
    </message>
    <message>
        <source>{source} is the end of the network; no wire leaves it.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{source} 是網路的終點；不能再引出連線。</translation>
    </message>
    <message>
        <source>{target} is where the network starts; no wire enters it.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{target} 是網路的起點；不能有連線進入。</translation>
    </message>
    <message>
        <source>{source} is wired to {target} already.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{source} 已經連到 {target}。</translation>
    </message>
    <message>
        <source>This would close a circle: {target} already leads to {source}.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>這樣會形成環：{target} 已經通向 {source}。</translation>
    </message>
    <message>
        <source>{name} has no input; it cannot stand on a wire.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 沒有輸入；不能放在連線上。</translation>
    </message>
    <message>
        <source>{name} has no output; it cannot stand on a wire.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 沒有輸出；不能放在連線上。</translation>
    </message>
    <message>
        <source>{name} is wired already.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 已有連線。</translation>
    </message>
    <message>
        <source>no layer {name} in the drawing; there are: {known}</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>網路圖中沒有層 {name}；現有：{known}</translation>
    </message>
    <message>
        <source>{name} is where the block begins; it stays.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 是區塊的起點；不能移除。</translation>
    </message>
    <message>
        <source>no wire from {source} to {target} in the drawing</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>網路圖中沒有從 {source} 到 {target} 的連線</translation>
    </message>
    <message>
        <source>{name} is where the block ends; it stays.</source>
        <extracomment>spec/graph.py</extracomment>
        <translation>{name} 是區塊的終點；不能移除。</translation>
    </message>
    <message>
        <source>There is no such note on the drawing any more.</source>
        <extracomment>spec/notes.py</extracomment>
        <translation>網路圖上已經沒有這則註解了。</translation>
    </message>
    <message>
        <source>A drawing has at most {most} notes.</source>
        <extracomment>spec/notes.py</extracomment>
        <translation>一個網路圖最多有 {most} 則註解。</translation>
    </message>
    <message>
        <source>The {field} of a note must be {expected}.</source>
        <extracomment>spec/notes.py</extracomment>
        <translation>註解的 {field} 必須是{expected}。</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high} ({number} is {word})</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>{low} 到 {high} 的整數（{number} 表示「{word}」）</translation>
    </message>
    <message>
        <source>one of {options}</source>
        <extracomment>data/sets/image_folder.py</extracomment>
        <translation>{options} 之一</translation>
    </message>
    <message>
        <source>at most {longest} printable characters</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>最多 {longest} 個可列印字元</translation>
    </message>
    <message>
        <source>at least one of {options}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>{options} 中的至少一個</translation>
    </message>
    <message>
        <source>1 to {axes} whole numbers from 1 up, such as 7, 7, 16; one may be -1 for what is left</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>1 到 {axes} 個正整數，如 7, 7, 16；其中一個可以是 -1，表示餘下的長度</translation>
    </message>
    <message>
        <source>one of the {noun}s {kinds}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>下列{noun}之一：{kinds}</translation>
    </message>
    <message>
        <source>a number {between}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>{between} 的數</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>一個數</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>{low} 到 {high} 的整數</translation>
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
        <translation>大於 {bound}</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <extracomment>data/further/pictures.py</extracomment>
        <translation>至多 {bound}</translation>
    </message>
    <message>
        <source>below {bound}</source>
        <extracomment>spec/parameter.py</extracomment>
        <translation>小於 {bound}</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <extracomment>spec/past_run.py</extracomment>
        <translation>訓練 {number}</translation>
    </message>
    <message>
        <source>The {part} {kind} is not known here.</source>
        <extracomment>spec/placeholders.py</extracomment>
        <translation>這裡無法辨識{part} {kind}。</translation>
    </message>
    <message>
        <source>{newer} Update this one to run it, or use another; saved, it stays as it came.</source>
        <extracomment>spec/placeholders.py</extracomment>
        <translation>{newer}請更新本程式再執行，或改用其他；儲存時原樣寫回。</translation>
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
        <translation>直到手動停止</translation>
    </message>
    <message>
        <source>each epoch</source>
        <extracomment>spec/project.py</extracomment>
        <translation>每個訓練週期</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>panels/race.py</extracomment>
        <translation>關</translation>
    </message>
    <message>
        <source>no setting {name}; {expected}</source>
        <extracomment>spec/settings_path.py</extracomment>
        <translation>沒有設定 {name}；{expected}</translation>
    </message>
    <message>
        <source>{path} names no setting; expected {owner}. and one of its settings</source>
        <extracomment>spec/settings_path.py</extracomment>
        <translation>{path} 不是設定；應為 {owner}. 加上它的某個設定</translation>
    </message>
    <message>
        <source>setting {name} is in several places; expected {choices}</source>
        <extracomment>spec/settings_path.py</extracomment>
        <translation>設定 {name} 在多處出現；應為 {choices}</translation>
    </message>
    <message>
        <source>{owner}: {name} has no settings of its own; expected {name}=VALUE</source>
        <extracomment>spec/settings_path.py</extracomment>
        <translation>{owner}：{name} 沒有自己的設定；應為 {name}=值</translation>
    </message>
    <message>
        <source>A newer version of the program made it, which knows it.</source>
        <extracomment>spec/unknown.py</extracomment>
        <translation>它來自更新版本的程式，那個版本認得它。</translation>
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
        <translation>其中有 {count} 個檔案</translation>
    </message>
    <message>
        <source>at most {times} times the {size} bytes it has</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>至多為檔案 {size} 位元組的 {times} 倍</translation>
    </message>
    <message>
        <source>{size} bytes when unpacked</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>解壓縮後為 {size} 位元組</translation>
    </message>
    <message>
        <source>the name {name} in it</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>其中的名稱 {name}</translation>
    </message>
    <message>
        <source>compression method {method}</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>壓縮方法 {method}</translation>
    </message>
    <message>
        <source>no {name} in it</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>其中沒有 {name}</translation>
    </message>
    <message>
        <source>a file that holds {name}</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>含有 {name} 的檔案</translation>
    </message>
    <message>
        <source>damaged bytes ({error})</source>
        <extracomment>formats/weights.py</extracomment>
        <translation>位元組損壞（{error}）</translation>
    </message>
    <message>
        <source>a file that is no zip or is cut off</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>不是 zip 或不完整的檔案</translation>
    </message>
    <message>
        <source>names that stay inside the file</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>不指向檔案之外的名稱</translation>
    </message>
    <message>
        <source>{name} in it twice</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>其中 {name} 出現兩次</translation>
    </message>
    <message>
        <source>each name once</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>每個名稱只出現一次</translation>
    </message>
    <message>
        <source>stored or deflated files</source>
        <extracomment>storage/archive.py</extracomment>
        <translation>以 stored 或 deflated 方式存放的檔案</translation>
    </message>
    <message>
        <source>a whole file</source>
        <extracomment>formats/training_state.py</extracomment>
        <translation>完整的檔案</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <extracomment>storage/limits.py</extracomment>
        <translation>{count} 位元組</translation>
    </message>
    <message>
        <source>a number of bytes such as {bytes}</source>
        <extracomment>storage/limits.py</extracomment>
        <translation>位元組數，如 {bytes}</translation>
    </message>
    <message>
        <source>{size} bytes for shape {shape}</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>形狀 {shape} 對應 {size} 位元組</translation>
    </message>
    <message>
        <source>bytes that start with {bytes}</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>以 {bytes} 開頭的位元組</translation>
    </message>
    <message>
        <source>elements of type {type}</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>型別為 {type} 的元素</translation>
    </message>
    <message>
        <source>numbers or text</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>數值或文字</translation>
    </message>
    <message>
        <source>an array that fits its shape</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>與形狀相符的陣列</translation>
    </message>
    <message>
        <source>an array as .npy</source>
        <extracomment>storage/npy.py</extracomment>
        <translation>.npy 格式的陣列</translation>
    </message>
    <message>
        <source>the extension {suffix}</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>副檔名 {suffix}</translation>
    </message>
    <message>
        <source>a name ending in {suffixes}</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>以 {suffixes} 結尾的名稱</translation>
    </message>
    <message>
        <source>a place that can be written</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>可以寫入的位置</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <extracomment>data/own/members.py</extracomment>
        <translation>可以讀取的檔案</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <extracomment>storage/replacing.py</extracomment>
        <translation>檔名</translation>
    </message>
    <message>
        <source>something that is no file</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>不是檔案的內容</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>data/own/source.py</extracomment>
        <translation>檔案</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers</source>
        <extracomment>training/answering.py</extracomment>
        <translation>
            <numerusform>{count} 個回答</numerusform>
        </translation>
    </message>
    <message>
        <source>rule of health</source>
        <extracomment>training/health/rule.py</extracomment>
        <translation>健康規則</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>想做什麼？</translation>
    </message>
    <message>
        <source>A few letters of what you want to do; arrows choose, Enter does it</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>輸入要做的事的幾個字；方向鍵選擇，Enter 鍵執行</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>符合的指令</translation>
    </message>
    <message>
        <source>No commands match “{words}”</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>沒有符合「{words}」的指令</translation>
    </message>
    <message>
        <source>Try another word of it, such as save, rate or image</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>換一個詞試試，例如儲存、學習率或圖像</translation>
    </message>
    <message>
        <source>Not now: {what}</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>暫不可用：{what}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>window/command_palette.py</extracomment>
        <translation>開</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of the language itself</comment>
        <extracomment>window/languages.py</extracomment>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Try rates from tiny to huge on a network of its own, and see at which the loss falls</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>在單獨的網路上把學習率從極小試到極大，看用哪個時損失下降</translation>
    </message>
    <message>
        <source>Walk through one step on one sample: forward, backward and update, number by number</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>用一個樣本走完一步：前向、反向和更新，逐個數字地看</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>執行(&amp;R)</translation>
    </message>
    <message>
        <source>Find learning rate…</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>尋找學習率…</translation>
    </message>
    <message>
        <source>Explain a step</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>講解一步</translation>
    </message>
    <message>
        <source>Trainable numbers of the network, and multiplications with addition for one sample</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>網路中可訓練的數值，以及每個樣本所需的乘加次數</translation>
    </message>
    <message>
        <source>{name}[*] — Neural Playground</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>{name}[*] — Neural Playground</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Loading data…</source>
        <extracomment>panels/data.py</extracomment>
        <translation>正在載入資料…</translation>
    </message>
    <message>
        <source>⚠ Problems ({count})</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>⚠ 問題（{count}）</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>{parameters}: {weights}, {biases}</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>{parameters}：{weights}，{biases}</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>What this project was like when it was saved before; opens as a copy</source>
        <extracomment>window/menus.py</extracomment>
        <translation>這個專案以前儲存時的樣子；作為副本開啟</translation>
    </message>
    <message>
        <source>Let the network answer a file of your own: a table, texts, pictures or arrays</source>
        <extracomment>window/menus.py</extracomment>
        <translation>讓網路回答你自己的檔案：表格、文字、圖像或陣列</translation>
    </message>
    <message>
        <source>Take the trained network elsewhere: ONNX, PyTorch, Keras, NumPy, or its weights alone</source>
        <extracomment>window/menus.py</extracomment>
        <translation>把訓練好的網路帶到別處：ONNX、PyTorch、Keras、NumPy，或只帶走權重</translation>
    </message>
    <message>
        <source>Open a network of another program from an ONNX file as a new drawing; or drop it on the window</source>
        <extracomment>window/menus.py</extracomment>
        <translation>從 ONNX 檔案開啟其他程式的網路，成為新的網路圖；也可把檔案拖到視窗上</translation>
    </message>
    <message>
        <source>Take weights from a .npz or .safetensors file into this drawing</source>
        <extracomment>window/menus.py</extracomment>
        <translation>從 .npz 或 .safetensors 檔案把權重載入目前的網路圖</translation>
    </message>
    <message>
        <source>Learn from a file of your own: a table, arrays, a text, a zip of pictures; or drop it on the window</source>
        <extracomment>window/menus.py</extracomment>
        <translation>從你自己的檔案學習：表格、陣列、文字、圖像的 zip；也可把檔案拖到視窗上</translation>
    </message>
    <message>
        <source>Learn from pictures or texts in folders named after their class; or drop the folder on the window</source>
        <extracomment>window/menus.py</extracomment>
        <translation>從資料夾中的圖像或文字學習，資料夾以類別命名；也可把資料夾拖到視窗上</translation>
    </message>
    <message>
        <source>Look again at the data that was imported: other columns, another target, another reading</source>
        <extracomment>window/menus.py</extracomment>
        <translation>重新檢視匯入的資料：換別的欄位、別的目標或別的讀取方式</translation>
    </message>
    <message>
        <source>Everything that can be done, by name: type a few letters of it</source>
        <extracomment>window/menus.py</extracomment>
        <translation>所有可做的事，依名稱尋找：輸入幾個字即可</translation>
    </message>
    <message>
        <source>Every layer, activation, loss, optimizer and data set: equations, shapes, settings, sources</source>
        <extracomment>window/menus.py</extracomment>
        <translation>所有的層、激勵函數、損失、最佳化器和資料集：公式、形狀、設定、出處</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>window/menus.py</extracomment>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>panels/plot/saving.py</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save the drawing with its weights</source>
        <extracomment>window/menus.py</extracomment>
        <translation>儲存網路圖及其權重</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <extracomment>window/menus.py</extracomment>
        <translation>以另一名稱儲存</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>較早的版本…</translation>
    </message>
    <message>
        <source>Predict…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>預測…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Import network…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>匯入網路…</translation>
    </message>
    <message>
        <source>Import weights…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>匯入權重…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>panels/crash_dialog.py</extracomment>
        <translation>結束</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>window/menus.py</extracomment>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>window/menus.py</extracomment>
        <translation>開新檔案</translation>
    </message>
    <message>
        <source>An empty drawing</source>
        <extracomment>window/menus.py</extracomment>
        <translation>空的網路圖</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>panels/output_views/draw.py</extracomment>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>window/menus.py</extracomment>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>window/menus.py</extracomment>
        <translation>開啟最近的專案</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>panels/gallery/grid.py</extracomment>
        <translation>範例</translation>
    </message>
    <message>
        <source>Import data…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>匯入資料…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Change imported data…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>變更匯入的資料…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>window/menus.py</extracomment>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Default arrangement</source>
        <extracomment>window/menus.py</extracomment>
        <translation>預設版面配置</translation>
    </message>
    <message>
        <source>Put every panel back in its place</source>
        <extracomment>window/menus.py</extracomment>
        <translation>把所有面板放回原位</translation>
    </message>
    <message>
        <source>Pictures below cards</source>
        <extracomment>window/menus.py</extracomment>
        <translation>卡片下方的圖像</translation>
    </message>
    <message>
        <source>What each layer does, below its card, live</source>
        <extracomment>window/menus.py</extracomment>
        <translation>在每張卡片下方即時顯示這一層在做什麼</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>window/menus.py</extracomment>
        <translation>外觀</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>window/menus.py</extracomment>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>window/menus.py</extracomment>
        <translation>尋找指令…</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>window/menus.py</extracomment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>panels/reference_window.py</extracomment>
        <translation>參考手冊</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>panels/keys_dialog.py</extracomment>
        <translation>鍵盤與滑鼠</translation>
    </message>
    <message>
        <source>Every key and gesture</source>
        <extracomment>window/menus.py</extracomment>
        <translation>所有按鍵和手勢</translation>
    </message>
    <message>
        <source>About Neural Playground</source>
        <extracomment>help.py</extracomment>
        <translation>關於 Neural Playground</translation>
    </message>
    <message>
        <source>Version and license</source>
        <extracomment>window/menus.py</extracomment>
        <translation>版本與授權</translation>
    </message>
    <message>
        <source>Import network</source>
        <extracomment>window/networks.py</extracomment>
        <translation>匯入網路</translation>
    </message>
    <message>
        <source>Networks ({patterns})</source>
        <extracomment>window/networks.py</extracomment>
        <translation>網路（{patterns}）</translation>
    </message>
    <message>
        <source>Opened the network of {file}</source>
        <extracomment>window/networks.py</extracomment>
        <translation>已開啟 {file} 中的網路</translation>
    </message>
    <message>
        <source>There is nothing to predict with.</source>
        <extracomment>window/predicting.py</extracomment>
        <translation>沒有可用於預測的網路。</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <extracomment>window/predicting.py</extracomment>
        <translation>已寫入 {file}</translation>
    </message>
    <message>
        <source>What was kept of it {ago} cannot be brought back.</source>
        <extracomment>window/recovering.py</extracomment>
        <translation>它在{ago}保留的內容將無法救回。</translation>
    </message>
    <message>
        <source>Discard {name}?</source>
        <extracomment>window/recovering.py</extracomment>
        <translation>要捨棄 {name} 嗎？</translation>
    </message>
    <message>
        <source>{name} (recovered)</source>
        <extracomment>window/recovering.py</extracomment>
        <translation>{name}（已救回）</translation>
    </message>
    <message>
        <source>Discarded {name}</source>
        <extracomment>window/recovering.py</extracomment>
        <translation>已捨棄 {name}</translation>
    </message>
    <message>
        <source>Read {file} again</source>
        <extracomment>window/rereading.py</extracomment>
        <translation>重新讀取 {file}</translation>
    </message>
    <message>
        <source>{name} (earlier)</source>
        <extracomment>window/versions.py</extracomment>
        <translation>{name}（較早的版本）</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>激勵函數</translation>
    </message>
    <message>
        <source>Applies a function to every value.</source>
        <extracomment>engine/layers/activation</extracomment>
        <translation>對每個值套用一個函數。</translation>
    </message>
    <message>
        <source>(batch, ...) -&gt; the same.</source>
        <extracomment>engine/activation</extracomment>
        <translation>輸入 (batch, ...) -&gt; 輸出形狀不變。</translation>
    </message>
    <message>
        <source>the function&apos;s own module.</source>
        <extracomment>engine/layers/activation</extracomment>
        <translation>該函數自己的模組。</translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>函數</translation>
    </message>
    <message>
        <source>The function</source>
        <extracomment>engine/layers/activation</extracomment>
        <translation>所用的函數</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>engine/layers/add</extracomment>
        <translation>相加</translation>
    </message>
    <message>
        <source>Adds its inputs, value by value. A wire around a layer into Add is a residual connection.</source>
        <extracomment>engine/layers/add</extracomment>
        <translation>把各個輸入逐值相加。用一條連線繞過某層接入「相加」，就是殘差連接。</translation>
    </message>
    <message>
        <source>several (batch, ...) of one shape -&gt; the same.</source>
        <extracomment>engine/merging</extracomment>
        <translation>多個形狀相同的 (batch, ...) -&gt; 輸出形狀不變。</translation>
    </message>
    <message>
        <source>x1 + x2, which also takes shapes that only broadcast.</source>
        <extracomment>engine/layers/add</extracomment>
        <translation>x1 + x2，它也接受只有廣播後才一致的形狀。</translation>
    </message>
    <message>
        <source>AvgPool2D</source>
        <extracomment>engine/layers/avg_pool2d</extracomment>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>Keeps the mean of each window, channel by channel.</source>
        <extracomment>engine/layers/avg_pool2d</extracomment>
        <translation>逐通道取每個視窗的平均值。</translation>
    </message>
    <message>
        <source>(batch, height, width, channels) -&gt; (batch, height&apos;, width&apos;, channels), height&apos; = (height - size) // stride + 1.</source>
        <extracomment>engine/pooling</extracomment>
        <translation>輸入 (batch, height, width, channels) -&gt; 輸出 (batch, height&apos;, width&apos;, channels)，height&apos; = (height - size) // stride + 1。</translation>
    </message>
    <message>
        <source>AvgPool2d, channels second there.</source>
        <extracomment>engine/layers/avg_pool2d</extracomment>
        <translation>AvgPool2d，那裡通道在第二軸。</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>engine/pooling</extracomment>
        <translation>視窗大小</translation>
    </message>
    <message>
        <source>Height and width of the window</source>
        <extracomment>engine/pooling</extracomment>
        <translation>視窗的高度和寬度</translation>
    </message>
    <message>
        <source>Stride</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>步幅</translation>
    </message>
    <message>
        <source>How far the window moves from one output to the next</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>從一個輸出到下一個輸出，視窗移動多遠</translation>
    </message>
    <message>
        <source>BatchNorm</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>批次正規化</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, then lets it choose its own again.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>在整個批次上把每個通道調到平均值 0、變異數 1，再讓通道自行選定新的平均值和變異數。</translation>
    </message>
    <message>
        <source>While training, μ and σ² (divided by the number of values) are those of the batch, over all axes but the last, and running means of them are kept: r ← (1 - momentum) r + momentum · new, with the variance divided by one less than the number. When not training the running ones are used, so that a sample&apos;s answer does not depend on its neighbors.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>訓練時，μ 和 σ²（除以值的個數）取自目前的批次，在除最後一軸外的所有軸上計算，同時保留它們的移動平均值：r ← (1 - momentum) r + momentum · new，其中變異數除以個數減一。不訓練時使用移動平均值，這樣一個樣本的回答就不受同批其他樣本影響。</translation>
    </message>
    <message>
        <source>(batch, ..., channels) -&gt; the same.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>輸入 (batch, ..., channels) -&gt; 輸出形狀不變。</translation>
    </message>
    <message>
        <source>weight (channels,) starting at one, bias (channels,) starting at zero; not trained: running_mean starting at zero, running_variance starting at one.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>weight (channels,) 初值為 1，bias (channels,) 初值為 0；不參與訓練的：running_mean 初值為 0，running_variance 初值為 1。</translation>
    </message>
    <message>
        <source>BatchNorm1d and 2d, channels second, which refuse a single value; here its variance is 0.</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>BatchNorm1d 和 2d，通道在第二軸，且不接受單個值；這裡此時變異數為 0。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <extracomment>engine/optimizers/sgd.py</extracomment>
        <translation>動量</translation>
    </message>
    <message>
        <source>How much of the running mean each batch replaces</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>每個批次取代移動平均值的多大比例</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the variance, so that nothing is divided by zero</source>
        <extracomment>engine/layers/batch_norm</extracomment>
        <translation>加到變異數上，避免除以零</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>區塊</translation>
    </message>
    <message>
        <source>Layers under one name, that are drawn inside of it. Select some and press Ctrl+G to make one.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>歸在一個名稱下的幾個層，它們畫在區塊內部。選取幾個層並按 Ctrl+G 即可建立。</translation>
    </message>
    <message>
        <source>Repeated, the output of each is the input of the next, and each has weights of its own.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>重複時，前一個的輸出是後一個的輸入，各有自己的權重。</translation>
    </message>
    <message>
        <source>whatever its layers take and give.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>取決於內部的層接受和給出什麼。</translation>
    </message>
    <message>
        <source>those of its layers, called by their place, &quot;Block 1/Dense 1/weight&quot; or, repeated, &quot;Block 1/2/Dense 1/weight&quot;.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>內部各層的陣列，依所在位置命名：「Block 1/Dense 1/weight」，重複時為「Block 1/2/Dense 1/weight」。</translation>
    </message>
    <message>
        <source>a module of one&apos;s own; Sequential where its layers are a chain.</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>一個自訂模組；內部的層連成一串時為 Sequential。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>engine/composite</extracomment>
        <translation>重複次數</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>圖像</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>data/augmentations/points</extracomment>
        <translation>點</translation>
    </message>
    <message>
        <source>series</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>時間序列</translation>
    </message>
    <message>
        <source>How many times it stands in a chain, each time with weights of its own</source>
        <extracomment>engine/composite</extracomment>
        <translation>首尾相接地出現多少次，每次都有自己的權重</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>內部</translation>
    </message>
    <message>
        <source>The layers it is made of</source>
        <extracomment>engine/layers/block</extracomment>
        <translation>組成它的層</translation>
    </message>
    <message>
        <source>Concat</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>串接</translation>
    </message>
    <message>
        <source>Puts its inputs side by side along an axis, in the order of their wires, so that later layers see all of them.</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>把各個輸入依連線的順序沿一個軸並排放在一起，讓後面的層都能看到。</translation>
    </message>
    <message>
        <source>The axes count from 0 without the batch; -1, the last, are features or channels.</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>軸從 0 數起，不算批次；-1 是最後一軸，即特徵或通道。</translation>
    </message>
    <message>
        <source>several (batch, ..., n_i, ...) -&gt; (batch, ..., Σ n_i, ...).</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>多個 (batch, ..., n_i, ...) -&gt; 輸出 (batch, ..., Σ n_i, ...)。</translation>
    </message>
    <message>
        <source>torch.cat, whose axes count the batch too.</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>torch.cat，那裡的軸把批次也算在內。</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>軸</translation>
    </message>
    <message>
        <source>Along which axis they are joined, from 0, the batch not counted</source>
        <extracomment>engine/layers/concat</extracomment>
        <translation>沿哪個軸串接，從 0 數起，不算批次</translation>
    </message>
    <message>
        <source>Conv1D</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>一維卷積</translation>
    </message>
    <message>
        <source>Filters that slide along a sequence and answer wherever they find their pattern.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>沿序列滑動的濾波器，在哪裡發現自己的圖樣，就在哪裡作出反應。</translation>
    </message>
    <message>
        <source>&quot;same&quot; puts zeros on both sides; &quot;causal&quot; all of them in front, so that no output sees what comes after it.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>「same」在兩側補零；「causal」把零全部補在前面，這樣任何輸出都看不到它之後的內容。</translation>
    </message>
    <message>
        <source>(batch, time, channels) -&gt; (batch, time&apos;, filters). With padding &quot;valid&quot; time&apos; = (time - dilation (kernel - 1) - 1) // stride + 1; with &quot;same&quot; and &quot;causal&quot; time / stride, rounded up.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>輸入 (batch, time, channels) -&gt; 輸出 (batch, time&apos;, filters)。填補為「valid」時，time&apos; = (time - dilation (kernel - 1) - 1) // stride + 1；為「same」和「causal」時是 time / stride，無條件進位。</translation>
    </message>
    <message>
        <source>weight (kernel, channels, filters), bias (filters,) starting at zero.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>weight (kernel, channels, filters)，bias (filters,) 初值為 0。</translation>
    </message>
    <message>
        <source>Conv1d, which keeps sequences as (batch, channels, time) and weight as (filters, channels, kernel), draws the bias, and knows no causal padding. L1 and L2 here are the textbook sums l1 Σ|w| and l2 Σw², so l2 is half of a weight decay.</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>Conv1d，那裡序列存為 (batch, channels, time)，weight 存為 (filters, channels, kernel)，偏差隨機初始化，沒有 causal 填補。這裡的 L1 和 L2 是教科書上的總和 l1 Σ|w| 和 l2 Σw²，所以 l2 是權重衰減的一半。</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>濾波器數</translation>
    </message>
    <message>
        <source>Number of filters, each giving one channel</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>濾波器的個數，每個給出一個通道</translation>
    </message>
    <message>
        <source>Kernel</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>卷積核大小</translation>
    </message>
    <message>
        <source>Width of the window that each filter sees</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>每個濾波器所看視窗的寬度</translation>
    </message>
    <message>
        <source>Padding</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>填補</translation>
    </message>
    <message>
        <source>same: zeros on both sides; valid: none; causal: zeros in front, so that nothing is seen ahead of time</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>same：兩側補零；valid：不補；causal：補在前面，這樣不會提前看到後面的內容</translation>
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
        <translation>膨脹率</translation>
    </message>
    <message>
        <source>How far apart the values are that a window sees</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>視窗所看的各個值相隔多遠</translation>
    </message>
    <message>
        <source>Function applied to each filter&apos;s sums</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>套用於每個濾波器加權和的函數</translation>
    </message>
    <message>
        <source>Bias</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Whether each neuron adds a number of its own to its sum</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>每個神經元是否在加權和上再加一個自己的數</translation>
    </message>
    <message>
        <source>Initializer</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>初始化方法</translation>
    </message>
    <message>
        <source>Where the weights start</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>權重從哪裡開始</translation>
    </message>
    <message>
        <source>L1</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>L1</translation>
    </message>
    <message>
        <source>Adds l1 · Σ|w| of this layer to what is minimized</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>把這一層的 l1 · Σ|w| 加入最小化目標</translation>
    </message>
    <message>
        <source>L2</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>L2</translation>
    </message>
    <message>
        <source>Adds l2 · Σw² of this layer to what is minimized</source>
        <extracomment>engine/layers/conv1d</extracomment>
        <translation>把這一層的 l2 · Σw² 加入最小化目標</translation>
    </message>
    <message>
        <source>Conv2D</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>二維卷積</translation>
    </message>
    <message>
        <source>Filters that slide over an image and answer wherever they find their pattern.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>在圖像上滑動的濾波器，在哪裡發現自己的圖樣，就在哪裡作出反應。</translation>
    </message>
    <message>
        <source>It is a cross-correlation, as everywhere in this field. &quot;same&quot; puts zeros around the image, one more behind where their number is odd.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>它是交叉相關，與本領域的慣例一致。「same」在圖像四周補零，零的個數為奇數時，後面多補一個。</translation>
    </message>
    <message>
        <source>(batch, height, width, channels) -&gt; (batch, height&apos;, width&apos;, filters). With padding &quot;valid&quot; height&apos; = (height - dilation (kernel - 1) - 1) // stride + 1; with &quot;same&quot; height / stride, rounded up.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>輸入 (batch, height, width, channels) -&gt; 輸出 (batch, height&apos;, width&apos;, filters)。填補為「valid」時，height&apos; = (height - dilation (kernel - 1) - 1) // stride + 1；為「same」時是 height / stride，無條件進位。</translation>
    </message>
    <message>
        <source>weight (kernel, kernel, channels, filters), bias (filters,) starting at zero.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>weight (kernel, kernel, channels, filters)，bias (filters,) 初值為 0。</translation>
    </message>
    <message>
        <source>Conv2d, which keeps images as (batch, channels, height, width) and weight as (filters, channels, kernel, kernel), draws the bias, and knows &quot;same&quot; for a stride of 1 only. L1 and L2 here are the textbook sums l1 Σ|w| and l2 Σw², so l2 is half of a weight decay.</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>Conv2d，那裡圖像存為 (batch, channels, height, width)，weight 存為 (filters, channels, kernel, kernel)，偏差隨機初始化，只有步幅為 1 時才支援「same」。這裡的 L1 和 L2 是教科書上的總和 l1 Σ|w| 和 l2 Σw²，所以 l2 是權重衰減的一半。</translation>
    </message>
    <message>
        <source>same: zeros around the image; valid: none</source>
        <extracomment>engine/layers/conv2d</extracomment>
        <translation>same：圖像四周補零；valid：不補</translation>
    </message>
    <message>
        <source>Dense</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>全連接</translation>
    </message>
    <message>
        <source>Neurons that each weigh all inputs.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>每個神經元都給所有輸入加權。</translation>
    </message>
    <message>
        <source>(batch, ..., in) -&gt; (batch, ..., units); it acts on the last axis.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>輸入 (batch, ..., in) -&gt; 輸出 (batch, ..., units)；作用在最後一軸上。</translation>
    </message>
    <message>
        <source>Linear, which keeps weight as (units, in) and draws the bias. L1 and L2 here are the textbook sums l1 Σ|w| and l2 Σw², so l2 is half of a weight decay.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>Linear，那裡 weight 存為 (units, in)，偏差隨機初始化。這裡的 L1 和 L2 是教科書上的總和 l1 Σ|w| 和 l2 Σw²，所以 l2 是權重衰減的一半。</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>單元</translation>
    </message>
    <message>
        <source>Number of neurons</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>神經元的個數</translation>
    </message>
    <message>
        <source>Function applied to each neuron&apos;s sum</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>套用於每個神經元加權和的函數</translation>
    </message>
    <message>
        <source>Dropout</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Zeroes a random fraction of its inputs while training, so that no neuron can rely on another.</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>訓練時把隨機一部分輸入設為零，使神經元之間不能互相依賴。</translation>
    </message>
    <message>
        <source>m is drawn anew for every value and step; the keep probability is 1 - rate. Identity when not training.</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>每個值、每一步都重新抽取 m；保留機率為 1 - rate。不訓練時為恆等映射。</translation>
    </message>
    <message>
        <source>Dropout, which calls the rate p.</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>Dropout，那裡把這個比率稱為 p。</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>丟棄率</translation>
    </message>
    <message>
        <source>Fraction of inputs dropped; the keep probability is 1 minus this</source>
        <extracomment>engine/layers/dropout</extracomment>
        <translation>捨棄的輸入所佔比例；保留機率為 1 減去它</translation>
    </message>
    <message>
        <source>Embedding</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Gives every symbol a learned row of numbers. Symbols that mean alike come to lie close together.</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>給每個符號一列學到的數值。意思相近的符號會彼此靠近。</translation>
    </message>
    <message>
        <source>(batch, time) of indices -&gt; (batch, time, dimensions).</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>輸入索引 (batch, time) -&gt; 輸出 (batch, time, dimensions)。</translation>
    </message>
    <message>
        <source>weight (vocabulary, dimensions) from N(0, 1).</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>weight (vocabulary, dimensions)，取自 N(0, 1)。</translation>
    </message>
    <message>
        <source>Embedding. The row of padding, symbol 0, is trained where a layer behind it does not leave padding out; PyTorch does so without padding_idx.</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>Embedding。填補符（符號 0）的那一列，只要後面的層不跳過填補就會參與訓練；PyTorch 在不設 padding_idx 時也是如此。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>維數</translation>
    </message>
    <message>
        <source>How many numbers stand for a symbol</source>
        <extracomment>engine/layers/embedding</extracomment>
        <translation>用多少個數表示一個符號</translation>
    </message>
    <message>
        <source>Feed forward</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>前饋</translation>
    </message>
    <message>
        <source>Two dense layers, wide and back to the width that came in; each step by itself.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>兩個全連接層，先變寬，再回到輸入的寬度；每一步各自處理。</translation>
    </message>
    <message>
        <source>(batch, ..., d) -&gt; the same.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>輸入 (batch, ..., d) -&gt; 輸出形狀不變。</translation>
    </message>
    <message>
        <source>weight1 (d, hidden), bias1 (hidden,), weight2 (hidden, d), bias2 (d,); biases start at zero.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>weight1 (d, hidden)，bias1 (hidden,)，weight2 (hidden, d)，bias2 (d,)；偏差初值為 0。</translation>
    </message>
    <message>
        <source>two Linear; in TransformerEncoderLayer linear1 and linear2, kept transposed.</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>兩個 Linear；在 TransformerEncoderLayer 中是 linear1 和 linear2，以轉置形式存放。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>隱藏單元數</translation>
    </message>
    <message>
        <source>Number of neurons between</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>中間神經元的個數</translation>
    </message>
    <message>
        <source>Function applied to the neurons between</source>
        <extracomment>engine/layers/feed_forward</extracomment>
        <translation>套用於中間神經元的函數</translation>
    </message>
    <message>
        <source>Flatten</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>展平</translation>
    </message>
    <message>
        <source>Lays all values of a sample in one row, so that Dense layers can weigh every pixel.</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>把一個樣本的所有值排成一列，讓全連接層能給每個像素加權。</translation>
    </message>
    <message>
        <source>(batch, a, b, ...) -&gt; (batch, a·b·...), the last axis running fastest.</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>輸入 (batch, a, b, ...) -&gt; 輸出 (batch, a·b·...)，最後一軸變化最快。</translation>
    </message>
    <message>
        <source>Flatten, in whose images the width runs fastest, not the channels.</source>
        <extracomment>engine/layers/flatten</extracomment>
        <translation>Flatten，那裡的圖像中變化最快的是寬度，而不是通道。</translation>
    </message>
    <message>
        <source>GlobalAvgPool</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>全域平均池化</translation>
    </message>
    <message>
        <source>Keeps one number of each channel, its mean over the whole image: how much of it there is, no matter where.</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>每個通道只保留一個數，即它在整張圖像上的平均值：有多少，而不管在哪裡。</translation>
    </message>
    <message>
        <source>(batch, height, width, channels) -&gt; (batch, channels).</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>輸入 (batch, height, width, channels) -&gt; 輸出 (batch, channels)。</translation>
    </message>
    <message>
        <source>AdaptiveAvgPool2d(1), flattened.</source>
        <extracomment>engine/layers/global_avg_pool</extracomment>
        <translation>AdaptiveAvgPool2d(1)，再展平。</translation>
    </message>
    <message>
        <source>GroupNorm</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>群組正規化</translation>
    </message>
    <message>
        <source>Brings each group of channels of a sample to mean 0 and variance 1, then lets each channel choose its own again.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>把樣本的每組通道調到平均值 0、變異數 1，再讓每個通道自行選定新的平均值和變異數。</translation>
    </message>
    <message>
        <source>μ and σ² are over all places and the channels of the group, σ² divided by their number. It does the same however large the batch, training or not.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>μ 和 σ² 取自該組的所有位置和通道，σ² 除以它們的個數。批次多大、是否在訓練，結果都一樣。</translation>
    </message>
    <message>
        <source>weight (channels,) starting at one, bias (channels,) starting at zero.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>weight (channels,) 初值為 1，bias (channels,) 初值為 0。</translation>
    </message>
    <message>
        <source>GroupNorm, channels second there.</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>GroupNorm，那裡通道在第二軸。</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>組數</translation>
    </message>
    <message>
        <source>Number of groups; it divides the channels</source>
        <extracomment>engine/layers/group_norm</extracomment>
        <translation>組的個數，必須能整除通道數</translation>
    </message>
    <message>
        <source>GRU</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Reads a sequence step by step and replaces only a part of its state each time: an LSTM with fewer gates.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>逐步讀取序列，每次只取代狀態的一部分：閘更少的 LSTM。</translation>
    </message>
    <message>
        <source>Each gate has its own block of W, U and b; h before the first step is 0.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>每個閘在 W、U 和 b 中各有自己的一塊；第一步之前的 h 為 0。</translation>
    </message>
    <message>
        <source>(batch, time, features) -&gt; (batch, units), or (batch, time, units) with return_sequences; twice as many units when bidirectional.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>輸入 (batch, time, features) -&gt; 輸出 (batch, units)，設 return_sequences 時為 (batch, time, units)；雙向時單元數加倍。</translation>
    </message>
    <message>
        <source>weight (features, 3 · units), recurrent_weight (units, 3 · units), bias (3 · units,), blocks in the order r, z, n, and recurrent_bias (units,), the b_r inside the reset. Weights start from U(-1/√units, 1/√units), biases at 0.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>weight (features, 3 · units)，recurrent_weight (units, 3 · units)，bias (3 · units,)，各塊依次為 r、z、n；以及 recurrent_bias (units,)，即重設閘內的 b_r。權重初值取自 U(-1/√units, 1/√units)，偏差初值為 0。</translation>
    </message>
    <message>
        <source>GRU(batch_first=True), the same blocks, kept transposed; it has two biases for r and z as well, of which `bias` is the sum.</source>
        <extracomment>engine/layers/gru</extracomment>
        <translation>GRU(batch_first=True)，各塊相同，以轉置形式存放；那裡 r 和 z 也各有兩個偏差，這裡的 `bias` 是兩者之和。</translation>
    </message>
    <message>
        <source>Number of values the layer remembers</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>這一層記住的值的個數</translation>
    </message>
    <message>
        <source>Return sequences</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>返回序列</translation>
    </message>
    <message>
        <source>Whether it hands on its state after every step, or only after the last</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>是每一步之後都輸出狀態，還是只在最後一步之後輸出</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>雙向</translation>
    </message>
    <message>
        <source>Whether a second layer reads from the end to the beginning; their outputs are joined</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>是否還有一層從末尾讀到開頭；兩者的輸出串接在一起</translation>
    </message>
    <message>
        <source>Recurrent initializer</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>循環初始化方法</translation>
    </message>
    <message>
        <source>What the weights from state to state start from; auto is uniform within ± 1 / √units</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>從狀態到狀態的權重從哪裡開始；「自動」為 ± 1 / √units 內的均勻分佈</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>資料</translation>
    </message>
    <message>
        <source>Where the samples enter. For points in the plane it can also hand on squares, a product and sines of them.</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>樣本從這裡進入。對平面上的點，還可以給出它們的平方、乘積和正弦。</translation>
    </message>
    <message>
        <source>(batch, ...), what one sample of the data is; for data of two numbers (batch, features chosen).</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>(batch, ...)，即資料中一個樣本的形狀；對由兩個數組成的資料為 (batch, 所選特徵數)。</translation>
    </message>
    <message>
        <source>nothing of the kind; the batch itself.</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>沒有對應的模組；就是批次本身。</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>特徵</translation>
    </message>
    <message>
        <source>What the network is given of each point (data in the plane only)</source>
        <extracomment>engine/layers/input</extracomment>
        <translation>每個點給網路看哪些量（僅限平面上的資料）</translation>
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
        <translation>層正規化</translation>
    </message>
    <message>
        <source>Brings the values on the last axis to mean 0 and variance 1, then lets each channel choose its own again.</source>
        <extracomment>engine/layers/layer_norm</extracomment>
        <translation>把最後一軸上的值調到平均值 0、變異數 1，再讓每個通道自行選定新的平均值和變異數。</translation>
    </message>
    <message>
        <source>μ and σ² are those of each row of features, σ² divided by their number.</source>
        <extracomment>engine/layers/layer_norm</extracomment>
        <translation>μ 和 σ² 取自每一列特徵，σ² 除以特徵的個數。</translation>
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
        <translation>逐步讀取序列，記憶由閘來開關：能把內容保留很多步。</translation>
    </message>
    <message>
        <source>Each gate has its own block of W, U and b; h and c before the first step are 0.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>每個閘在 W、U 和 b 中各有自己的一塊；第一步之前的 h 和 c 為 0。</translation>
    </message>
    <message>
        <source>weight (features, 4 · units), recurrent_weight (units, 4 · units), bias (4 · units,), blocks in the order i, f, g, o. Weights start from U(-1/√units, 1/√units), the bias at 0, for the forget gate at `forget_bias`.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>weight (features, 4 · units)，recurrent_weight (units, 4 · units)，bias (4 · units,)，各塊依次為 i、f、g、o。權重初值取自 U(-1/√units, 1/√units)，偏差初值為 0，遺忘閘的偏差初值為 `forget_bias`。</translation>
    </message>
    <message>
        <source>LSTM(batch_first=True), the same blocks, kept transposed, with two biases, of which this is the sum; they are drawn there.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>LSTM(batch_first=True)，各塊相同，以轉置形式存放；那裡有兩個偏差，這裡是兩者之和；那裡的偏差隨機初始化。</translation>
    </message>
    <message>
        <source>Forget bias</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>遺忘閘偏差</translation>
    </message>
    <message>
        <source>What the biases of the forget gates start at; the higher, the longer it remembers</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>遺忘閘偏差的初值；越大，記得越久</translation>
    </message>
    <message>
        <source>MaxPool2D</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window, channel by channel: what was found, no matter exactly where.</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>逐通道取每個視窗的最大值：發現了什麼，而不管具體在哪裡。</translation>
    </message>
    <message>
        <source>The gradient goes to the largest value alone.</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>梯度只傳給最大的那個值。</translation>
    </message>
    <message>
        <source>MaxPool2d, channels second. Among equal values the gradient goes to the first across, then down; there to the first down, then across.</source>
        <extracomment>engine/layers/max_pool2d</extracomment>
        <translation>MaxPool2d，通道在第二軸。有多個相等的最大值時，這裡的梯度傳給先橫後豎的第一個；那裡傳給先豎後橫的第一個。</translation>
    </message>
    <message>
        <source>Multiply</source>
        <extracomment>engine/layers/multiply</extracomment>
        <translation>相乘</translation>
    </message>
    <message>
        <source>Multiplies its inputs, value by value. With a sigmoid on one of them it is a gate.</source>
        <extracomment>engine/layers/multiply</extracomment>
        <translation>把各個輸入逐值相乘。其中一個經過 sigmoid 時，就是一個閘。</translation>
    </message>
    <message>
        <source>x1 * x2, which also takes shapes that only broadcast.</source>
        <extracomment>engine/layers/multiply</extracomment>
        <translation>x1 * x2，它也接受只有廣播後才一致的形狀。</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>輸出</translation>
    </message>
    <message>
        <source>The last neurons, as many as the data and the loss ask for; then the loss.</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>最後的神經元，個數由資料和損失決定；之後就是損失。</translation>
    </message>
    <message>
        <source>(batch, ..., in) -&gt; (batch, ..., width).</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>輸入 (batch, ..., in) -&gt; 輸出 (batch, ..., width)。</translation>
    </message>
    <message>
        <source>Linear, which keeps weight as (width, in) and draws the bias. L1 and L2 here are the textbook sums l1 Σ|w| and l2 Σw², so l2 is half of a weight decay.</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>Linear，那裡 weight 存為 (width, in)，偏差隨機初始化。這裡的 L1 和 L2 是教科書上的總和 l1 Σ|w| 和 l2 Σw²，所以 l2 是權重衰減的一半。</translation>
    </message>
    <message>
        <source>Function applied to the outputs; leave it linear where the loss contains one</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>套用於輸出的函數；損失已包含函數時，保持線性即可</translation>
    </message>
    <message>
        <source>Positional encoding</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>位置編碼</translation>
    </message>
    <message>
        <source>Adds to each step a pattern that tells where it stands, since attention by itself does not know.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>給每一步加上一個標示其位置的圖樣，因為注意力本身不知道位置。</translation>
    </message>
    <message>
        <source>Sinusoidal, P is fixed waves; learned, P is trained.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>選「正弦」時，P 是固定的波；選「可學習」時，P 參與訓練。</translation>
    </message>
    <message>
        <source>(batch, time, d) -&gt; the same.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>輸入 (batch, time, d) -&gt; 輸出形狀不變。</translation>
    </message>
    <message>
        <source>position (time, d) from N(0, 0.02²), where learned.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>選「可學習」時，position (time, d) 取自 N(0, 0.02²)。</translation>
    </message>
    <message>
        <source>nothing of the kind.</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>沒有對應的模組。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>panels/importing/format_form.py</extracomment>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Fixed waves, or numbers that are trained</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>固定的波，或參與訓練的數</translation>
    </message>
    <message>
        <source>sinusoidal</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>正弦</translation>
    </message>
    <message>
        <source>learned</source>
        <extracomment>engine/layers/positional_encoding</extracomment>
        <translation>可學習</translation>
    </message>
    <message>
        <source>Reshape</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>重塑</translation>
    </message>
    <message>
        <source>Lays the values of a sample out in another shape, in the same order: 64 as 8×8×1, say.</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>把樣本的值依原來的順序排成另一種形狀，例如把 64 排成 8×8×1。</translation>
    </message>
    <message>
        <source>One length may be -1: what is left for it.</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>其中一個長度可以是 -1：取餘下的長度。</translation>
    </message>
    <message>
        <source>(batch, ...) -&gt; (batch, *shape), the last axis running fastest.</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>輸入 (batch, ...) -&gt; 輸出 (batch, *shape)，最後一軸變化最快。</translation>
    </message>
    <message>
        <source>x.reshape(len(x), *shape).</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>x.reshape(len(x), *shape)。</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>panels/network_import.py</extracomment>
        <translation>形狀</translation>
    </message>
    <message>
        <source>Lengths of the axes of one sample; -1 for what is left</source>
        <extracomment>engine/layers/reshape</extracomment>
        <translation>一個樣本各軸的長度；-1 表示餘下的長度</translation>
    </message>
    <message>
        <source>RNN</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>RNN</translation>
    </message>
    <message>
        <source>Reads a sequence step by step and keeps a state, made anew at each step.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>逐步讀取序列，並保持一個狀態，每一步都重新計算。</translation>
    </message>
    <message>
        <source>Gradients fade or grow with every step they go back, so that it forgets what was some ten steps before. h before the first step is 0.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>梯度每往回傳一步就減弱或增大，所以大約十步之前的內容就忘了。第一步之前的 h 為 0。</translation>
    </message>
    <message>
        <source>weight (features, units), recurrent_weight (units, units) from U(-1/√units, 1/√units), bias (units,) starting at zero.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>weight (features, units)，recurrent_weight (units, units) 取自 U(-1/√units, 1/√units)，bias (units,) 初值為 0。</translation>
    </message>
    <message>
        <source>RNN(batch_first=True), kept transposed, with two biases, of which this is the sum.</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>RNN(batch_first=True)，以轉置形式存放；那裡有兩個偏差，這裡是兩者之和。</translation>
    </message>
    <message>
        <source>Function applied to the state at each step</source>
        <extracomment>engine/layers/rnn</extracomment>
        <translation>每一步套用於狀態的函數</translation>
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
        <translation>讓每一步都看其他各步，並從對它重要的那些步取得資訊。</translation>
    </message>
    <message>
        <source>q, k and v are the three blocks of x W + b. Padded steps are not looked at; a causal one looks back only.</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>q、k 和 v 是 x W + b 的三塊。填補的步不參與；設為因果時只能回看。</translation>
    </message>
    <message>
        <source>weight (d, 3 · d) with the blocks q, k, v, bias (3 · d,), output_weight (d, d), output_bias (d,); Glorot uniform and zeros.</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>weight (d, 3 · d)，各塊為 q、k、v，bias (3 · d,)，output_weight (d, d)，output_bias (d,)；初值為 Glorot 均勻分佈和零。</translation>
    </message>
    <message>
        <source>MultiheadAttention(batch_first=True), kept transposed.</source>
        <extracomment>engine/layers/self_attention</extracomment>
        <translation>MultiheadAttention(batch_first=True)，以轉置形式存放。</translation>
    </message>
    <message>
        <source>Heads</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>頭數</translation>
    </message>
    <message>
        <source>How many things a step can look for at once; must divide the features</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>一步能同時尋找多少種內容；必須能整除特徵數</translation>
    </message>
    <message>
        <source>Causal</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>因果</translation>
    </message>
    <message>
        <source>Whether a step sees only itself and those before, to tell the next</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>每一步是否只看自己和之前的步，以便預測下一步</translation>
    </message>
    <message>
        <source>Time last</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>時間末步</translation>
    </message>
    <message>
        <source>Hands on what is at the last step of a sequence that is no padding.</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>輸出序列中最後一個非填補步的內容。</translation>
    </message>
    <message>
        <source>A sequence of padding alone gives its first step.</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>全是填補的序列給出它的第一步。</translation>
    </message>
    <message>
        <source>(batch, time, features) -&gt; (batch, features).</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>輸入 (batch, time, features) -&gt; 輸出 (batch, features)。</translation>
    </message>
    <message>
        <source>x[:, -1], which knows of no padding.</source>
        <extracomment>engine/layers/time_last</extracomment>
        <translation>x[:, -1]，它不辨識填補。</translation>
    </message>
    <message>
        <source>Time mean</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>時間平均</translation>
    </message>
    <message>
        <source>The mean over the steps of a sequence that are no padding.</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>對序列中所有非填補的步取平均。</translation>
    </message>
    <message>
        <source>A sequence of padding alone gives 0.</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>全是填補的序列給出 0。</translation>
    </message>
    <message>
        <source>x.mean(1), which knows of no padding.</source>
        <extracomment>engine/layers/time_mean</extracomment>
        <translation>x.mean(1)，它不辨識填補。</translation>
    </message>
    <message>
        <source>Transformer block</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>Transformer 區塊</translation>
    </message>
    <message>
        <source>Lets every step of a sequence look at the others, then think by itself; what it finds is added to what came in.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>讓序列的每一步看其他各步，再各自思考；得到的結果加到輸入上。</translation>
    </message>
    <message>
        <source>A is self-attention, F two dense layers with f between, N layer normalization and D dropout.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>A 是自注意力，F 是兩個全連接層，f 夾在其間，N 是層正規化，D 是 Dropout。</translation>
    </message>
    <message>
        <source>those of its parts.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>各組成部分的陣列。</translation>
    </message>
    <message>
        <source>TransformerEncoderLayer(batch_first=True), with norm_first for before; its dropout also acts within attention and between the dense layers.</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>TransformerEncoderLayer(batch_first=True)，「之前」對應 norm_first；它的 Dropout 還作用於注意力內部和兩個全連接層之間。</translation>
    </message>
    <message>
        <source>Number of neurons between the two dense layers</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>兩個全連接層之間神經元的個數</translation>
    </message>
    <message>
        <source>Function between the two dense layers</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>兩個全連接層之間的函數</translation>
    </message>
    <message>
        <source>Norm</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Normalize before attention and dense layers, which is steadier, or after</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>正規化放在注意力和全連接層之前（更穩定）還是之後</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>之後</translation>
    </message>
    <message>
        <source>Fraction dropped of what attention and dense layers add; 0 leaves dropout out</source>
        <extracomment>engine/layers/transformer_block</extracomment>
        <translation>注意力和全連接層所加內容中被捨棄的比例；0 表示不用 Dropout</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>圖像</translation>
    </message>
    <message>
        <source>Images are shifted, turned and resized a little, so that a network learns what stays the same.</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>把圖像略微平移、旋轉和縮放，讓網路學到其中不變的東西。</translation>
    </message>
    <message>
        <source>Between pixels values are interpolated; what comes in from outside is 0, the background.</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>像素之間的值以內插求得；從外面移進來的為 0，即背景。</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>平移</translation>
    </message>
    <message>
        <source>Moved up to this share of its height and width, up, down and sideways</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>向上下左右移動，最多為高度和寬度的這個比例</translation>
    </message>
    <message>
        <source>Rotate</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>旋轉</translation>
    </message>
    <message>
        <source>Turned by up to this angle, to the left or the right</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>向左或向右旋轉，最多這個角度</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Made larger or smaller by a factor between 1 - this and 1 + this</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>放大或縮小，倍數在 1 減去它與 1 加上它之間</translation>
    </message>
    <message>
        <source>Flip</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>翻轉</translation>
    </message>
    <message>
        <source>Every second image is mirrored; not for digits and letters, which mean something else then</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>每兩張圖像中有一張做鏡像翻轉；數字和字母不適用，翻轉後意思就變了</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>不翻轉</translation>
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
        <translation>兩者</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>data/points</extracomment>
        <translation>雜訊</translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to every pixel, where white is 1</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>加到每個像素上的雜訊的標準差，白色為 1</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Side of a square set to 0 at a random place, as a share of the image&apos;s</source>
        <extracomment>data/augmentations/images</extracomment>
        <translation>在隨機位置設為 0 的正方形的邊長，以佔圖像的比例表示</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>data/augmentations/none</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Samples are learned from as they are.</source>
        <extracomment>data/augmentations/none</extracomment>
        <translation>依樣本原樣學習。</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>panels/data.py</extracomment>
        <translation>點</translation>
    </message>
    <message>
        <source>Points are moved a little, so that a network learns surroundings rather than single places.</source>
        <extracomment>data/augmentations/points</extracomment>
        <translation>把點略微移動，讓網路學到的是一片區域，而不是單個位置。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>data/augmentations/points</extracomment>
        <translation>抖動</translation>
    </message>
    <message>
        <source>How far points are moved: standard deviation in each direction, in the units that the network gets</source>
        <extracomment>data/augmentations/points</extracomment>
        <translation>點移動多遠：每個方向上的標準差，單位與網路得到的輸入相同</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>panels/data.py</extracomment>
        <translation>時間序列</translation>
    </message>
    <message>
        <source>Series are made larger or smaller, noisy, or shorter, so that a network learns their shape.</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>把時間序列放大或縮小、加雜訊或縮短，讓網路學到它的形態。</translation>
    </message>
    <message>
        <source>Each series is multiplied by a number between 1 - this and 1 + this, and what is to be forecast with it</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>每條時間序列及其要預測的值，都乘以 1 減去它與 1 加上它之間的一個數</translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to every value, in the units that the network gets</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>加到每個值上的雜訊的標準差，單位與網路得到的輸入相同</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>截短</translation>
    </message>
    <message>
        <source>Up to this share of the oldest steps is cut off; the first value that is left stands in their place</source>
        <extracomment>data/augmentations/series</extracomment>
        <translation>最早的步最多截去這個比例；餘下的第一個值填到它們的位置</translation>
    </message>
    <message>
        <source>Where samples come from. What a person can change about it are its settings.</source>
        <extracomment>data/dataset</extracomment>
        <translation>樣本的來源。其中可由人變更的，就是它的設定。</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>data/sets/adding</extracomment>
        <translation>加法</translation>
    </message>
    <message>
        <source>Random numbers, two of them marked: what do the two add up to? Always saying 1 has a squared error of 1/6.</source>
        <extracomment>data/sets/adding</extracomment>
        <translation>一串隨機數，其中兩個有標記：這兩個數之和是多少？總答 1 的平方誤差為 1/6。</translation>
    </message>
    <message>
        <source>Each step holds a number, uniform in [0, 1], and 1 or 0 for marked or not; one mark lies in each half.</source>
        <extracomment>data/sets/adding</extracomment>
        <translation>每一步有一個 [0, 1] 內均勻分佈的數，以及表示有無標記的 1 或 0；前後兩半各有一個標記。</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>panels/output_views/descent.py</extracomment>
        <translation>步數</translation>
    </message>
    <message>
        <source>How many steps a sequence has</source>
        <extracomment>data/sequences</extracomment>
        <translation>一個序列有多少步</translation>
    </message>
    <message>
        <source>Shortest</source>
        <extracomment>data/sequences</extracomment>
        <translation>最短</translation>
    </message>
    <message>
        <source>How many steps the shortest sequence has, at least 2; equal where all have as many</source>
        <extracomment>data/sequences</extracomment>
        <translation>最短的序列有多少步，至少 2 步；「等長」表示所有序列一樣長</translation>
    </message>
    <message>
        <source>equal</source>
        <extracomment>data/sequences.py</extracomment>
        <translation>等長</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>panels/predicting.py</extracomment>
        <translation>樣本</translation>
    </message>
    <message>
        <source>How many sequences, over all parts</source>
        <extracomment>data/sequences</extracomment>
        <translation>序列的總數，含所有部分</translation>
    </message>
    <message>
        <source>Validation</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>驗證集</translation>
    </message>
    <message>
        <source>Share of the samples kept out of training, to see whether the network has learned or memorized</source>
        <extracomment>data/images</extracomment>
        <translation>不用於訓練的樣本所佔比例，用來看網路是學會了還是死背</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>測試集</translation>
    </message>
    <message>
        <source>Share of the samples kept aside until training is over</source>
        <extracomment>data/letters</extracomment>
        <translation>一直留到訓練結束的樣本所佔比例</translation>
    </message>
    <message>
        <source>Admission</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>錄取</translation>
    </message>
    <message>
        <source>Six scores of an examination, admitted from a total of 660 up: one neuron with a step decides it.</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>六科考試的分數，總分 660 起錄取：一個帶步階函數的神經元就能判定。</translation>
    </message>
    <message>
        <source>Its weights are 1, its bias is -660. Full marks are 150 in three subjects and 100 in three; about half the candidates pass. Noise blurs the decision: it looks at totals that are off by a normal deviation of 100 · noise. The scores are whole numbers as they are, not scaled: descent wants a small rate here.</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>它的權重都是 1，偏差是 -660。三科滿分 150，另三科滿分 100；約一半考生通過。雜訊使判定變得模糊：判定所看的總分帶有常態偏差，標準差為 100 · 雜訊。分數是原樣的整數，沒有縮放：梯度下降在這裡需要很小的學習率。</translation>
    </message>
    <message>
        <source>How many points are drawn, over all parts</source>
        <extracomment>data/points</extracomment>
        <translation>取多少個點，含所有部分</translation>
    </message>
    <message>
        <source>How strongly chance disturbs the rule: 0 is clean</source>
        <extracomment>data/points</extracomment>
        <translation>隨機性對規律的干擾有多強：0 表示沒有雜訊</translation>
    </message>
    <message>
        <source>Airline passengers</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>航空旅客</translation>
    </message>
    <message>
        <source>Monthly passengers of international airlines, 1949 to 1960: every summer a peak, every year a higher one.</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>1949 到 1960 年國際航線每月的旅客數：每年夏天一個高峰，一年比一年高。</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>data/series</extracomment>
        <translation>過去值</translation>
    </message>
    <message>
        <source>How many values the network is given</source>
        <extracomment>data/series</extracomment>
        <translation>給網路看多少個值</translation>
    </message>
    <message>
        <source>Ahead</source>
        <extracomment>data/series</extracomment>
        <translation>預測步數</translation>
    </message>
    <message>
        <source>How many values it forecasts</source>
        <extracomment>data/series</extracomment>
        <translation>網路預測多少個值</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>縮放方式</translation>
    </message>
    <message>
        <source>Standard gives each column mean 0 and deviation 1, min-max brings it to 0..1; fitted on the training part</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>「標準化」使每欄平均值為 0、標準差為 1，「最小-最大」把每欄縮放到 0..1；都依訓練集確定</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>標準化</translation>
    </message>
    <message>
        <source>min-max</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>最小-最大</translation>
    </message>
    <message>
        <source>Own arrays</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>自己的陣列</translation>
    </message>
    <message>
        <source>Arrays from your own .npy or .npz file: an array of samples and one of their answers.</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>來自你自己的 .npy 或 .npz 檔案的陣列：一個樣本陣列和一個對應的答案陣列。</translation>
    </message>
    <message>
        <source>Bytes of three or four axes are images; other numbers are rows (samples, features) or sequences (samples, time, features). Answers in whole numbers or words are classes.</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>三軸或四軸的位元組是圖像；其他數值是列 (samples, features) 或序列 (samples, time, features)。整數或文字的答案是類別。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>panels/exporting.py</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>答案</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Scaling of target</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>目標的縮放方式</translation>
    </message>
    <message>
        <source>Blobs</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>圓團</translation>
    </message>
    <message>
        <source>As many round clouds as wanted, one class each: the simplest task with more than two classes.</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>想要多少個圓團就有多少個，各為一類：兩類以上的任務中最簡單的一種。</translation>
    </message>
    <message>
        <source>The centers stand on a circle of radius 4; points lie around them with a normal deviation of 0.5 + 2 · noise, kept within the square.</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>各中心位於半徑為 4 的圓上；點依標準差 0.5 + 2 · 雜訊的常態分佈散落在四周，不超出正方形。</translation>
    </message>
    <message>
        <source>How many clouds there are</source>
        <extracomment>data/sets/blobs_k</extracomment>
        <translation>圓團的個數</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>乳癌</translation>
    </message>
    <message>
        <source>Benign or malignant, told from the shapes of cell nuclei: 569 tumors, 357 of them benign.</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>根據細胞核的形狀判斷良性還是惡性：569 個腫瘤，其中 357 個良性。</translation>
    </message>
    <message>
        <source>Ten properties of the nuclei in a picture, each as mean, standard error and mean of the three worst.</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>一張圖像中細胞核的十種特性，每種給出平均值、標準誤和最差三個的平均值。</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>圓</translation>
    </message>
    <message>
        <source>A disk of one class inside a ring of the other: no straight line separates them.</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>一類是圓盤，另一類是圍著它的圓環：沒有一條直線能把它們分開。</translation>
    </message>
    <message>
        <source>The disk reaches to 2.5, the ring from 3.5 to 5. Noise labels a point by a place up to 5 · noise away in x1 and x2.</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>圓盤的半徑到 2.5，圓環從 3.5 到 5。有雜訊時，點的類別取自 x1 和 x2 方向上相距最多 5 · 雜訊的位置。</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>How far diabetes has gone after a year, told from ten measurements at its start: 442 patients.</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>根據起初的十項測量，判斷一年後糖尿病發展到什麼程度：442 位患者。</translation>
    </message>
    <message>
        <source>The progression is a number from 25 to 346; even good models explain only half of it.</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>發展程度是 25 到 346 的數；再好的模型也只能解釋其中一半。</translation>
    </message>
    <message>
        <source>Digits 8×8</source>
        <extracomment>data/sets/digits_8x8</extracomment>
        <translation>小張數字 8×8</translation>
    </message>
    <message>
        <source>Handwritten digits on 8×8 pixels of 17 grays: 1 797 of them, small enough to learn in seconds.</source>
        <extracomment>data/sets/digits_8x8</extracomment>
        <translation>8×8 像素、17 階灰階的手寫數字：共 1 797 個，小到幾秒就能學會。</translation>
    </message>
    <message>
        <source>Each pixel counts the ink in a square of 4×4, 0 to 16; `Samples.scale` brings them to 0..1.</source>
        <extracomment>data/sets/digits_8x8</extracomment>
        <translation>每個像素統計 4×4 方格內的墨跡，0 到 16；`Samples.scale` 把它們變到 0..1。</translation>
    </message>
    <message>
        <source>Echo</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>回聲</translation>
    </message>
    <message>
        <source>Random symbols, of which the first is asked for after the last: it shows how long a network remembers.</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>一串隨機符號，最後一個之後要答出第一個：看網路能記多久。</translation>
    </message>
    <message>
        <source>Each step holds a single 1 at the place of its symbol. All steps but the first are distraction.</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>每一步只在其符號的位置上有一個 1。除第一步外，其餘都是干擾。</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>符號數</translation>
    </message>
    <message>
        <source>How many different symbols there are</source>
        <extracomment>data/sets/echo</extracomment>
        <translation>有多少種不同的符號</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>Clothes, shoes and bags, 28×28 gray pixels: 10 000 to learn from and 2 000 others for the test.</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>衣服、鞋和包，28×28 灰階像素：10 000 個用於學習，另有 2 000 個用於測試。</translation>
    </message>
    <message>
        <source>The first sixth of Fashion-MNIST, made as a harder stand-in for MNIST&apos;s digits: shirts, coats and pullovers look much alike. Pixels are bytes, 0 is background; `Samples.scale` brings them to 0..1.</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>Fashion-MNIST 的前六分之一，用來代替 MNIST 的數字，難度更大：襯衫、大衣和套頭衫看起來很像。像素是位元組，0 為背景；`Samples.scale` 把它們變到 0..1。</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <extracomment>data/sets/gaussians</extracomment>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Two round clouds of points: a single neuron separates them.</source>
        <extracomment>data/sets/gaussians</extracomment>
        <translation>兩團圓形的點：一個神經元就能把它們分開。</translation>
    </message>
    <message>
        <source>Centers (-2, -2) and (2, 2), variance 0.5 + 7 · noise in x1 and x2; what falls outside the square is drawn again.</source>
        <extracomment>data/sets/gaussians</extracomment>
        <translation>中心為 (-2, -2) 和 (2, 2)，x1 和 x2 的變異數為 0.5 + 7 · 雜訊；落在正方形外的重新抽取。</translation>
    </message>
    <message>
        <source>Hand-drawn points</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>手繪點</translation>
    </message>
    <message>
        <source>Points drawn into the plane by hand, on the picture of what the network says there.</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>親手畫到平面上的點，畫在顯示網路判斷的圖像上。</translation>
    </message>
    <message>
        <source>A network that learns them goes on with the weights it has when points come or go.</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>增減點時，學習它們的網路從現有的權重繼續。</translation>
    </message>
    <message>
        <source>The points: place and answer. Draw and erase them on the surface in the output panel</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>各個點：位置和答案。在「輸出」面板的曲面上繪製和擦除</translation>
    </message>
    <message>
        <source>What is asked for: classes, or a number</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>要網路回答什麼：類別，還是數值</translation>
    </message>
    <message>
        <source>classes</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>formats/imports/onnx_file.py</extracomment>
        <translation>數值</translation>
    </message>
    <message>
        <source>How many classes there are, where classes are asked for</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>要求回答類別時，共有多少個類別</translation>
    </message>
    <message>
        <source>Hills</source>
        <extracomment>data/sets/hills</extracomment>
        <translation>山丘</translation>
    </message>
    <message>
        <source>Three hills and three hollows: a surface that one layer of a few neurons cannot follow.</source>
        <extracomment>data/sets/hills</extracomment>
        <translation>三座山丘和三個窪地：只有一層、神經元不多的網路無法擬合的曲面。</translation>
    </message>
    <message>
        <source>y = Σ ± exp(-d² / (2 · 1.2²)), d the distance from each top; x1 and x2 are uniform in [-6, 6], noise is the standard deviation of what is added to y.</source>
        <extracomment>data/sets/hills</extracomment>
        <translation>y = Σ ± exp(-d² / (2 · 1.2²))，d 是到各頂點的距離；x1 和 x2 在 [-6, 6] 內均勻分佈，雜訊是加到 y 上的值的標準差。</translation>
    </message>
    <message>
        <source>Own images</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>自己的圖像</translation>
    </message>
    <message>
        <source>Pictures from your own folder or zip: PNG or JPEG of any size, in a folder for each class.</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>來自你自己的資料夾或 zip 的圖像：任意大小的 PNG 或 JPEG，每個類別放在一個資料夾中。</translation>
    </message>
    <message>
        <source>Each is brought to one size; pixels are bytes, `Samples.scale` brings them to 0..1.</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>每張圖像都調整為同一尺寸；像素是位元組，`Samples.scale` 把它們縮放到 0..1。</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height to which each picture is brought</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>每張圖像統一成的高度</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Width to which each picture is brought</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>每張圖像統一成的寬度</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>符合大小</translation>
    </message>
    <message>
        <source>Crop: the middle fills the size. Pad: all of it stands there, black beside. Stretch: proportions are lost</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>裁切：中間部分填滿整個尺寸。補邊：完整保留，兩旁為黑色。拉伸：不保持比例</translation>
    </message>
    <message>
        <source>crop</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>裁切</translation>
    </message>
    <message>
        <source>pad</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>補邊</translation>
    </message>
    <message>
        <source>stretch</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Color</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Gray has one number a pixel, color three: red, green, blue</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>灰階的每個像素是一個數，彩色是三個：紅、綠、藍</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>灰階</translation>
    </message>
    <message>
        <source>color</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Iris</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>鳶尾花</translation>
    </message>
    <message>
        <source>Three species of iris, told apart by the size of their sepals and petals: 150 flowers, 50 of each.</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>三種鳶尾花，憑萼片和花瓣的大小區分：150 朵，每種 50 朵。</translation>
    </message>
    <message>
        <source>Choose two features to see the regions that the network draws between the species.</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>選擇兩個特徵，就能看到網路在幾個種之間劃分出的區域。</translation>
    </message>
    <message>
        <source>Which measurements the network is given</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>給網路看哪些測量值</translation>
    </message>
    <message>
        <source>sepal length</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>萼片長度</translation>
    </message>
    <message>
        <source>sepal width</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>萼片寬度</translation>
    </message>
    <message>
        <source>petal length</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>花瓣長度</translation>
    </message>
    <message>
        <source>petal width</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>花瓣寬度</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>data/sets/line</extracomment>
        <translation>直線</translation>
    </message>
    <message>
        <source>Points on the line y = 2x + 3: one neuron finds the 2 as its weight and the 3 as its bias.</source>
        <extracomment>data/sets/line</extracomment>
        <translation>直線 y = 2x + 3 上的點：一個神經元就能學到，權重是 2，偏差是 3。</translation>
    </message>
    <message>
        <source>x is uniform in [-1, 1]; noise is the standard deviation of what is added to y.</source>
        <extracomment>data/sets/line</extracomment>
        <translation>x 在 [-1, 1] 內均勻分佈；雜訊是加到 y 上的值的標準差。</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <extracomment>data/sets/mnist</extracomment>
        <translation>MNIST 手寫數字</translation>
    </message>
    <message>
        <source>Handwritten digits, 28×28 gray pixels: 60 000 to learn from and 10 000 others for the test.</source>
        <extracomment>data/sets/mnist</extracomment>
        <translation>手寫數字，28×28 灰階像素：60 000 個用於學習，另有 10 000 個用於測試。</translation>
    </message>
    <message>
        <source>Pixels are bytes, 0 is background; `Samples.scale` brings them to 0..1. Mean 0.1307, standard deviation 0.3081.</source>
        <extracomment>data/sets/mnist</extracomment>
        <translation>像素是位元組，0 為背景；`Samples.scale` 把它們縮放到 0..1。平均值 0.1307，標準差 0.3081。</translation>
    </message>
    <message>
        <source>Moons</source>
        <extracomment>data/sets/moons</extracomment>
        <translation>雙月</translation>
    </message>
    <message>
        <source>Two half moons that reach into each other: a curve with one bend separates them.</source>
        <extracomment>data/sets/moons</extracomment>
        <translation>兩個半月互相嵌入：只彎一次的曲線就能把它們分開。</translation>
    </message>
    <message>
        <source>Half circles of radius 3, the lower one shifted by 3 to the right and 1.5 down; noise moves a point in x1 and x2 by a normal deviation of 3 · noise, kept within the square.</source>
        <extracomment>data/sets/moons</extracomment>
        <translation>半徑為 3 的半圓，下面的一個向右移 3、向下移 1.5；雜訊使點在 x1 和 x2 方向上依標準差 3 · 雜訊的常態分佈偏移，不超出正方形。</translation>
    </message>
    <message>
        <source>First names, letter by letter</source>
        <extracomment>data/sets/name_letters</extracomment>
        <translation>人名，逐字母</translation>
    </message>
    <message>
        <source>First names in the United States, to tell the next letter at every step, and so to invent names.</source>
        <extracomment>data/sets/name_letters</extracomment>
        <translation>美國人的名字，每一步預測下一個字母，由此也能造出新名字。</translation>
    </message>
    <message>
        <source>5 163 names, each behind a line break and padded at its end to 12 steps. The target of each letter is the next, that of the last the line break; targets at padding do not count.</source>
        <extracomment>data/sets/name_letters</extracomment>
        <translation>5 163 個名字，各以換行字元開頭，末尾填補到 12 步。每個字母的目標是下一個字母，最後一個字母的目標是換行字元；填補處的目標不計入。</translation>
    </message>
    <message>
        <source>First names</source>
        <extracomment>data/sets/names</extracomment>
        <translation>人名</translation>
    </message>
    <message>
        <source>First names in the United States, letter by letter: women&apos;s and men&apos;s, told apart by their sound.</source>
        <extracomment>data/sets/names</extracomment>
        <translation>美國人的名字，逐個字母讀：憑讀音區分女名和男名。</translation>
    </message>
    <message>
        <source>5 163 names, padded at the end to 11 letters; one that is borne by both is counted where it is commoner. Always saying female is right for three in four.</source>
        <extracomment>data/sets/names</extracomment>
        <translation>5 163 個名字，末尾填補到 11 個字母；男女通用的名字歸入較常用的一邊。一律答「女」，四個能答對三個。</translation>
    </message>
    <message>
        <source>Parity</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>奇偶性</translation>
    </message>
    <message>
        <source>Random bits, one a step: is the number of ones even or odd? A single wrong step makes the answer wrong.</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>隨機的位元，每步一個：1 的個數是偶數還是奇數？錯一步，答案就錯。</translation>
    </message>
    <message>
        <source>Bits are 0 and 1.</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>位元是 0 和 1。</translation>
    </message>
    <message>
        <source>Penguins</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>企鵝</translation>
    </message>
    <message>
        <source>Three species of penguins, some of them not fully measured: 344 birds, 11 with gaps.</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>三種企鵝，有些測量不全：344 隻，其中 11 隻有缺失值。</translation>
    </message>
    <message>
        <source>Island and sex are words; each word becomes an input of its own, 1 where it applies and 0 elsewhere.</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>島嶼和性別是文字；每個詞變成一個單獨的輸入，符合時為 1，否則為 0。</translation>
    </message>
    <message>
        <source>bill length (mm)</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>喙長（mm）</translation>
    </message>
    <message>
        <source>bill depth (mm)</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>喙高（mm）</translation>
    </message>
    <message>
        <source>flipper length (mm)</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>鰭肢長度（mm）</translation>
    </message>
    <message>
        <source>body mass (g)</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>體重（g）</translation>
    </message>
    <message>
        <source>island</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>島嶼</translation>
    </message>
    <message>
        <source>sex</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>性別</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>What to do with gaps: put the mean of the training part there (0 for every word), or leave the bird out</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>如何處理缺失值：填入訓練集的平均值（文字則全部為 0），或不用這隻企鵝</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>panels/data_views/summary.py</extracomment>
        <translation>平均值</translation>
    </message>
    <message>
        <source>leave out</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>捨去</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>data/sets/plane</extracomment>
        <translation>平面</translation>
    </message>
    <message>
        <source>A tilted plane, y = (x1 + x2) / 10: the simplest surface, one neuron is enough.</source>
        <extracomment>data/sets/plane</extracomment>
        <translation>傾斜的平面，y = (x1 + x2) / 10：最簡單的曲面，一個神經元就夠了。</translation>
    </message>
    <message>
        <source>x1 and x2 are uniform in [-6, 6]; noise is the standard deviation of what is added to y.</source>
        <extracomment>data/sets/plane</extracomment>
        <translation>x1 和 x2 在 [-6, 6] 內均勻分佈；雜訊是加到 y 上的值的標準差。</translation>
    </message>
    <message>
        <source>Pride and Prejudice</source>
        <extracomment>data/sets/pride_and_prejudice</extracomment>
        <translation>傲慢與偏見</translation>
    </message>
    <message>
        <source>A novel in English, to tell the next character.</source>
        <extracomment>data/sets/pride_and_prejudice</extracomment>
        <translation>一部英文小說，用來預測下一個字元。</translation>
    </message>
    <message>
        <source>684 767 characters, 75 different ones.</source>
        <extracomment>data/sets/pride_and_prejudice</extracomment>
        <translation>684 767 個字元，其中 75 種不同。</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>formats/help_topic.py</extracomment>
        <translation>視窗</translation>
    </message>
    <message>
        <source>How many characters the network is given</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>給網路看多少個字元</translation>
    </message>
    <message>
        <source>How many characters lie between the beginnings of two samples</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>兩個樣本的開頭相隔多少個字元</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>預測位置</translation>
    </message>
    <message>
        <source>Where the next character is asked for: behind each one of the window, or behind the last only</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>在哪裡要求預測下一個字元：視窗的每個字元之後，或只在最後一個之後</translation>
    </message>
    <message>
        <source>at every step</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>每一步</translation>
    </message>
    <message>
        <source>after the window</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>視窗之後</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>詞彙表</translation>
    </message>
    <message>
        <source>How many of the commonest characters are told apart; the rarer ones all become □</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>區分多少個最常見的字元；更少見的都變為 □</translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>三環</translation>
    </message>
    <message>
        <source>Three rings around each other, one class each: each border is a closed curve.</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>三個圓環層層相套，各為一類：每條邊界都是閉合曲線。</translation>
    </message>
    <message>
        <source>Radii 1.25, 3 and 4.75, a third of the samples each; noise moves a point in x1 and x2 by a normal deviation of 2 · noise, kept within the square.</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>半徑為 1.25、3 和 4.75，各佔樣本的三分之一；雜訊使點在 x1 和 x2 方向上依標準差 2 · 雜訊的常態分佈偏移，不超出正方形。</translation>
    </message>
    <message>
        <source>Sine</source>
        <extracomment>data/sets/sine_1d</extracomment>
        <translation>正弦</translation>
    </message>
    <message>
        <source>A wave, y = sin x: a curve that a network bends itself along, neuron by neuron.</source>
        <extracomment>data/sets/sine_1d</extracomment>
        <translation>一道波，y = sin x：網路一個神經元接一個神經元地彎成這條曲線。</translation>
    </message>
    <message>
        <source>x is uniform in [-6, 6], nearly two periods; noise is the standard deviation of what is added to y.</source>
        <extracomment>data/sets/sine_1d</extracomment>
        <translation>x 在 [-6, 6] 內均勻分佈，接近兩個週期；雜訊是加到 y 上的值的標準差。</translation>
    </message>
    <message>
        <source>Spiral</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Two arms wound into each other: the hardest of the pictures, it takes several layers or many neurons.</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>兩條旋臂互相纏繞：這類圖中最難的一種，需要幾個層或許多神經元。</translation>
    </message>
    <message>
        <source>Each arm goes out to 5 in one and three quarter turns; noise moves a point by up to 1 · noise in x1 and x2.</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>每條旋臂轉一又四分之三圈，到半徑 5；雜訊使點在 x1 和 x2 方向上最多偏移 1 · 雜訊。</translation>
    </message>
    <message>
        <source>Sunspots</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>太陽黑子</translation>
    </message>
    <message>
        <source>Yearly sunspot numbers, 1700 to 2008: they rise and fall in some eleven years, never quite alike.</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>1700 到 2008 年每年的太陽黑子數：約十一年一起一落，從不完全相同。</translation>
    </message>
    <message>
        <source>Own table</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>自己的表格</translation>
    </message>
    <message>
        <source>A table from your own file: CSV, TSV or Excel. Numbers are scaled; each word becomes an input, 0 or 1.</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>來自你自己檔案的表格：CSV、TSV 或 Excel。數值會縮放；每個詞變成一個輸入，取 0 或 1。</translation>
    </message>
    <message>
        <source>Rows that lack what is to be told are left out. What fills gaps and what scales is taken from the training part.</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>缺少目標值的列會捨去。填補缺失值和縮放所用的量都取自訓練集。</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>panels/importing/table_page.py</extracomment>
        <translation>欄</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>panels/importing/table_page.py</extracomment>
        <translation>目標</translation>
    </message>
    <message>
        <source>The column that the network is to tell</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>網路要預測的欄</translation>
    </message>
    <message>
        <source>What to do with gaps: fill in the mean or the most frequent word of the training part, leave the row out, or tell the network of each gap by an input of its own</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>如何處理缺失值：填入訓練集的平均值或最常見的詞，捨去該列，或用一個單獨的輸入告訴網路這裡缺失</translation>
    </message>
    <message>
        <source>fill in</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>填補</translation>
    </message>
    <message>
        <source>own category</source>
        <extracomment>data/sets/table_file</extracomment>
        <translation>單獨一類</translation>
    </message>
    <message>
        <source>Tang poems</source>
        <extracomment>data/sets/tang_poems</extracomment>
        <translation>唐詩</translation>
    </message>
    <message>
        <source>313 Chinese poems of the Tang dynasty, to tell the next character.</source>
        <extracomment>data/sets/tang_poems</extracomment>
        <translation>313 首唐詩，用來預測下一個字。</translation>
    </message>
    <message>
        <source>28 002 characters, 2 578 different ones; title, author and lines, a blank line between poems.</source>
        <extracomment>data/sets/tang_poems</extracomment>
        <translation>28 002 個字，其中 2 578 個不同；依序為標題、作者和詩句，詩與詩之間空一行。</translation>
    </message>
    <message>
        <source>Own text</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>自己的文字</translation>
    </message>
    <message>
        <source>A text from your own file, to tell the next character: UTF-8, GB18030 and others.</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>來自你自己檔案的文字，用來預測下一個字元：UTF-8、GB18030 等編碼。</translation>
    </message>
    <message>
        <source>Line breaks of all systems count as one character.</source>
        <extracomment>data/sets/text_file</extracomment>
        <translation>各種系統的換行都算一個字元。</translation>
    </message>
    <message>
        <source>Own texts in classes</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>自己的分類文字</translation>
    </message>
    <message>
        <source>Short texts from your own folder or zip, character by character: .txt files in a folder for each class.</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>來自你自己的資料夾或 zip 的短文，逐字元讀取：.txt 檔案，每個類別放在一個資料夾中。</translation>
    </message>
    <message>
        <source>Of each text the first characters are read; shorter ones are padded at their end.</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>每則文字讀取開頭的若干字元；較短的在末尾填補。</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>長度</translation>
    </message>
    <message>
        <source>How many characters of each text are read</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>每則文字讀取多少個字元</translation>
    </message>
    <message>
        <source>How many of the commonest characters are told apart; the rarer ones all become one</source>
        <extracomment>data/sets/text_folder</extracomment>
        <translation>區分多少個最常見的字元；更少見的都合為一個</translation>
    </message>
    <message>
        <source>Wine</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>葡萄酒</translation>
    </message>
    <message>
        <source>Wines of three cultivars, told apart by a chemical analysis: 178 wines, 13 measurements of different units.</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>三個葡萄品種的酒，以化學分析區分：178 款酒，13 項單位不同的測量值。</translation>
    </message>
    <message>
        <source>Proline runs to 1680 and hue to 1.7: without scaling the one drowns the other.</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>脯胺酸高達 1680，色調最多 1.7：不縮放，前者就會淹沒後者。</translation>
    </message>
    <message>
        <source>XOR</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Four squares, opposite ones of the same class: neither x1 nor x2 alone says anything.</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>四個方塊，對角的兩個同類：單看 x1 或 x2 都看不出什麼。</translation>
    </message>
    <message>
        <source>Noise labels a point by a place up to 5 · noise away in x1 and x2.</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>有雜訊時，點的類別取自 x1 和 x2 方向上相距最多 5 · 雜訊的位置。</translation>
    </message>
    <message>
        <source>Gray images in classes, with an official test part.</source>
        <extracomment>data/images</extracomment>
        <translation>分類的灰階圖像，帶有官方的測試集。</translation>
    </message>
    <message>
        <source>Samples from a person&apos;s file. It is declared with what was found in the file, so that nothing is read to plan.</source>
        <extracomment>data/own/own_data</extracomment>
        <translation>來自使用者檔案的樣本。宣告中已寫明在檔案裡找到的內容，所以規劃時不必再讀取檔案。</translation>
    </message>
    <message>
        <source>Points drawn afresh from a rule; changing the noise moves the same points.</source>
        <extracomment>data/points</extracomment>
        <translation>依規則重新產生的點；改變雜訊時，移動的仍是同樣的點。</translation>
    </message>
    <message>
        <source>Sequences (steps, features) drawn afresh from a rule that links their beginning to the answer at the end.</source>
        <extracomment>data/sequences</extracomment>
        <translation>依規則重新產生的序列（步、特徵），規則把序列的開頭與末尾的答案聯繫起來。</translation>
    </message>
    <message>
        <source>They may be of different lengths; the steps behind the end of a shorter one hold NaN, and the answer is that of the steps it has.</source>
        <extracomment>data/sequences</extracomment>
        <translation>序列的長度可以不同；較短的序列，結束之後的各步為 NaN，答案只依它實有的各步計算。</translation>
    </message>
    <message>
        <source>One number at equal intervals of time: a window of `past` values, to forecast the `ahead` that follow.</source>
        <extracomment>data/series</extracomment>
        <translation>等間隔時間上的一個數：給出 `past` 個值的視窗，預測隨後的 `ahead` 個值。</translation>
    </message>
    <message>
        <source>Parts follow each other in time: the training part is the oldest, the test part the newest. No target of a later part lies in an earlier one; a window may reach back into the part before, as one does who forecasts. Values are scaled by what the training part has; `load` keeps inputs and targets in the same scale.</source>
        <extracomment>data/series</extracomment>
        <translation>各部分依時間先後相接：訓練集最早，測試集最新。後面部分的目標不會落在前面的部分中；視窗則可以回看前一部分，實際做預測時也是如此。數值依訓練集的統計量縮放；`load` 使輸入和目標保持同一尺度。</translation>
    </message>
    <message>
        <source>Rows of a bundled table.</source>
        <extracomment>data/table</extracomment>
        <translation>程式內建表格中的列。</translation>
    </message>
    <message>
        <source>A table with a class in each row.</source>
        <extracomment>data/table</extracomment>
        <translation>每列帶有類別的表格。</translation>
    </message>
    <message>
        <source>A subclass may declare `features` to choose from, a subset of the keys of `columns`.</source>
        <extracomment>data/table</extracomment>
        <translation>子類別可以宣告可供選擇的 `features`，它是 `columns` 的鍵的子集。</translation>
    </message>
    <message>
        <source>A table with a number to predict in each row.</source>
        <extracomment>data/table</extracomment>
        <translation>每列帶有一個待預測數值的表格。</translation>
    </message>
    <message>
        <source>A text, character by character. A sample is a window of it, in which the character that follows is asked for.</source>
        <extracomment>data/text</extracomment>
        <translation>一段文字，逐個字元。樣本是其中的一個視窗，要求預測隨後的字元。</translation>
    </message>
    <message>
        <source>At every step: the target of each character is the next, so that a window teaches as many times as it is long; the network must not look ahead. After the window: one target, the character that follows the last. The vocabulary is the characters of the text, in the order of their code points, behind padding. The text&apos;s end is the test part, what is before it the validation part; windows of different parts share no characters.</source>
        <extracomment>data/text</extracomment>
        <translation>每一步：每個字元的目標是下一個字元，視窗有多長，就能教多少次；網路不得看到後面。視窗之後：只有一個目標，即最後一個字元之後的字元。詞彙表是文字中的字元，依碼位排列，排在填補符之後。文字末尾是測試集，其前是驗證集；不同部分的視窗沒有共用的字元。</translation>
    </message>
    <message>
        <source>A text that comes with the program.</source>
        <extracomment>data/text</extracomment>
        <translation>程式內建的一段文字。</translation>
    </message>
    <message>
        <source>By activation</source>
        <extracomment>engine/initializers/auto</extracomment>
        <translation>依激勵函數</translation>
    </message>
    <message>
        <source>Chosen by the layer&apos;s activation: He for ReLU and its kin, LeCun for SELU, Glorot for the others.</source>
        <extracomment>engine/initializers/auto</extracomment>
        <translation>依層的激勵函數選擇：ReLU 一類用 He，SELU 用 LeCun，其餘用 Glorot。</translation>
    </message>
    <message>
        <source>A layer resolves it with `activation.resolved` when its arrays are planned; drawn directly it is Glorot uniform.</source>
        <extracomment>engine/initializers/auto</extracomment>
        <translation>規劃層的陣列時，由層用 `activation.resolved` 確定；直接抽樣時為 Glorot 均勻分佈。</translation>
    </message>
    <message>
        <source>that of the weights.</source>
        <extracomment>engine/initializer</extracomment>
        <translation>與權重相同。</translation>
    </message>
    <message>
        <source>nothing of the kind; its Linear and its convolutions draw from U(-1/√fan_in, 1/√fan_in) whatever follows.</source>
        <extracomment>engine/initializers/auto</extracomment>
        <translation>沒有對應的方法；不論後面接什麼，它的 Linear 和卷積都取自 U(-1/√fan_in, 1/√fan_in)。</translation>
    </message>
    <message>
        <source>Constant</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>常數</translation>
    </message>
    <message>
        <source>Every weight starts at the same value, and the neurons of a layer stay alike.</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>所有權重從同一個值開始，一層中的神經元始終相同。</translation>
    </message>
    <message>
        <source>constant_.</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>constant_。</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>The value of every weight</source>
        <extracomment>engine/initializers/constant</extracomment>
        <translation>每個權重的值</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <extracomment>engine/initializers/glorot_normal</extracomment>
        <translation>Glorot 常態</translation>
    </message>
    <message>
        <source>Keeps the size of signals through tanh and sigmoid layers. Also called Xavier.</source>
        <extracomment>engine/initializers/glorot_normal</extracomment>
        <translation>使訊號穿過 tanh 和 sigmoid 層時大小不變。也叫 Xavier。</translation>
    </message>
    <message>
        <source>xavier_normal_.</source>
        <extracomment>engine/initializers/glorot_normal</extracomment>
        <translation>xavier_normal_。</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <extracomment>engine/initializers/glorot_uniform</extracomment>
        <translation>Glorot 均勻</translation>
    </message>
    <message>
        <source>xavier_uniform_.</source>
        <extracomment>engine/initializers/glorot_uniform</extracomment>
        <translation>xavier_uniform_。</translation>
    </message>
    <message>
        <source>He normal</source>
        <extracomment>engine/initializers/he_normal</extracomment>
        <translation>He 常態</translation>
    </message>
    <message>
        <source>Keeps the size of signals through ReLU layers. Also called Kaiming.</source>
        <extracomment>engine/initializers/he_normal</extracomment>
        <translation>使訊號穿過 ReLU 層時大小不變。也叫 Kaiming。</translation>
    </message>
    <message>
        <source>kaiming_normal_ with nonlinearity=&quot;relu&quot;.</source>
        <extracomment>engine/initializers/he_normal</extracomment>
        <translation>kaiming_normal_，設 nonlinearity=&quot;relu&quot;。</translation>
    </message>
    <message>
        <source>He uniform</source>
        <extracomment>engine/initializers/he_uniform</extracomment>
        <translation>He 均勻</translation>
    </message>
    <message>
        <source>kaiming_uniform_ with nonlinearity=&quot;relu&quot;.</source>
        <extracomment>engine/initializers/he_uniform</extracomment>
        <translation>kaiming_uniform_，設 nonlinearity=&quot;relu&quot;。</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <extracomment>engine/initializers/lecun_normal</extracomment>
        <translation>LeCun 常態</translation>
    </message>
    <message>
        <source>Keeps the size of signals through linear and SELU layers.</source>
        <extracomment>engine/initializers/lecun_normal</extracomment>
        <translation>使訊號穿過線性層和 SELU 層時大小不變。</translation>
    </message>
    <message>
        <source>kaiming_normal_ with nonlinearity=&quot;linear&quot;.</source>
        <extracomment>engine/initializers/lecun_normal</extracomment>
        <translation>kaiming_normal_，設 nonlinearity=&quot;linear&quot;。</translation>
    </message>
    <message>
        <source>LeCun uniform</source>
        <extracomment>engine/initializers/lecun_uniform</extracomment>
        <translation>LeCun 均勻</translation>
    </message>
    <message>
        <source>kaiming_uniform_ with nonlinearity=&quot;linear&quot;.</source>
        <extracomment>engine/initializers/lecun_uniform</extracomment>
        <translation>kaiming_uniform_，設 nonlinearity=&quot;linear&quot;。</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>常態</translation>
    </message>
    <message>
        <source>Chance around 0, most of it near: a normal distribution.</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>在 0 附近隨機取值，離 0 越近越多：常態分佈。</translation>
    </message>
    <message>
        <source>normal_.</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>normal_。</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>標準差</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <extracomment>engine/initializers/normal</extracomment>
        <translation>權重的標準差</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>正交</translation>
    </message>
    <message>
        <source>Rows or columns at right angles, all of one length: lengths survive many layers.</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>各列或各行互相垂直、長度相同：訊號的長度經過許多層也不變。</translation>
    </message>
    <message>
        <source>The axes but the last are taken as one.</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>除最後一軸外，其餘各軸合為一軸。</translation>
    </message>
    <message>
        <source>orthogonal_, which takes the axes but the first as one, as its weights are transposed.</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>orthogonal_，由於它的權重是轉置的，合為一軸的是除第一軸外的各軸。</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>增益</translation>
    </message>
    <message>
        <source>Length of each row or column</source>
        <extracomment>engine/initializers/orthogonal</extracomment>
        <translation>每列或每行的長度</translation>
    </message>
    <message>
        <source>Uniform</source>
        <extracomment>engine/initializers/uniform</extracomment>
        <translation>均勻</translation>
    </message>
    <message>
        <source>Chance around 0, all of it alike: a uniform distribution.</source>
        <extracomment>engine/initializers/uniform</extracomment>
        <translation>在 0 附近隨機取值，處處機率相同：均勻分佈。</translation>
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
        <translation>權重絕對值的上限</translation>
    </message>
    <message>
        <source>Zeros</source>
        <extracomment>engine/initializers/zeros</extracomment>
        <translation>全零</translation>
    </message>
    <message>
        <source>Every weight starts at 0: then all neurons of a layer stay alike and learn the same.</source>
        <extracomment>engine/initializers/zeros</extracomment>
        <translation>所有權重從 0 開始：這樣一層中的神經元始終相同，學到的也相同。</translation>
    </message>
    <message>
        <source>zeros_.</source>
        <extracomment>engine/initializers/zeros</extracomment>
        <translation>zeros_。</translation>
    </message>
    <message>
        <source>A function of what a layer has added up, y = f(z), value by value unless its entry says otherwise.</source>
        <extracomment>engine/activation</extracomment>
        <translation>對一層加權和的函數，y = f(z)；除非條目另有說明，均逐值計算。</translation>
    </message>
    <message>
        <source>Definitions are PyTorch&apos;s.</source>
        <extracomment>engine/activation</extracomment>
        <translation>定義與 PyTorch 相同。</translation>
    </message>
    <message>
        <source>ELU</source>
        <extracomment>engine/activations/elu</extracomment>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Like ReLU, but bends softly below zero.</source>
        <extracomment>engine/activations/elu</extracomment>
        <translation>與 ReLU 相似，但在零以下平緩彎曲。</translation>
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
        <translation>ReLU 的變體，用 z 是較大者的機率加權；Φ 是常態分佈函數。</translation>
    </message>
    <message>
        <source>GELU, in its exact form.</source>
        <extracomment>engine/activations/gelu</extracomment>
        <translation>GELU，精確形式。</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <extracomment>engine/activations/hard_sigmoid</extracomment>
        <translation>硬 sigmoid</translation>
    </message>
    <message>
        <source>A sigmoid of three straight lines.</source>
        <extracomment>engine/activations/hard_sigmoid</extracomment>
        <translation>由三段直線組成的 sigmoid。</translation>
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
        <translation>由三段直線組成的 tanh。</translation>
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
        <translation>保留正值，負值只留一點。</translation>
    </message>
    <message>
        <source>LeakyReLU, which calls the slope negative_slope.</source>
        <extracomment>engine/activations/leaky_relu</extracomment>
        <translation>LeakyReLU，那裡把斜率稱為 negative_slope。</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>formats/reference_curves.py</extracomment>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Slope where z is negative</source>
        <extracomment>engine/activations/leaky_relu</extracomment>
        <translation>z 為負時的斜率</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>engine/activations/linear</extracomment>
        <translation>線性</translation>
    </message>
    <message>
        <source>The value itself. The network stays a straight line however many such layers it has.</source>
        <extracomment>engine/activations/linear</extracomment>
        <translation>原樣輸出。這樣的層再多，網路也仍是一條直線。</translation>
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
        <translation>用自身 softplus 的 tanh 加權：平滑，零以下略為負值。</translation>
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
        <translation>斜率可學習的 Leaky ReLU，整層共用一個斜率。</translation>
    </message>
    <message>
        <source>slope (1,), the a, starting at `start`.</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>slope (1,)，即 a，初始值為 `start`。</translation>
    </message>
    <message>
        <source>PReLU, which calls the start init.</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>PReLU，那裡把初始值稱為 init。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Slope where z is negative, before training</source>
        <extracomment>engine/activations/prelu</extracomment>
        <translation>訓練前 z 為負時的斜率</translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>engine/activations/relu</extracomment>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Keeps what is positive. Slope 1 or 0; a neuron that is never positive stops learning.</source>
        <extracomment>engine/activations/relu</extracomment>
        <translation>保留正值。斜率為 1 或 0；始終不為正的神經元會停止學習。</translation>
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
        <translation>經過縮放的 ELU，使訊號保持平均值 0、變異數 1。</translation>
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
        <translation>壓縮到 0 和 1 之間。斜率 y (1 - y)，最多 1/4：梯度逐層縮小。</translation>
    </message>
    <message>
        <source>Sigmoid.</source>
        <extracomment>engine/activations/sigmoid</extracomment>
        <translation>Sigmoid。</translation>
    </message>
    <message>
        <source>A wave. Draws repeating patterns with few neurons.</source>
        <extracomment>engine/activations/sine</extracomment>
        <translation>一道波。用很少的神經元就能畫出重複的圖案。</translation>
    </message>
    <message>
        <source>torch.sin; there is no module.</source>
        <extracomment>engine/activations/sine</extracomment>
        <translation>torch.sin；沒有對應的模組。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>engine/activations/softmax</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Shares that add up to 1 along the last axis.</source>
        <extracomment>engine/activations/softmax</extracomment>
        <translation>沿最後一軸、總和為 1 的比例。</translation>
    </message>
    <message>
        <source>(batch, ..., n) -&gt; the same, each row of n by itself.</source>
        <extracomment>engine/activations/softmax</extracomment>
        <translation>輸入 (batch, ..., n) -&gt; 輸出形狀不變，n 個數的每一列各自計算。</translation>
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
        <translation>拐角圓滑的 ReLU。</translation>
    </message>
    <message>
        <source>Softplus.</source>
        <extracomment>engine/activations/softplus</extracomment>
        <translation>Softplus。</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>engine/activations/step</extracomment>
        <translation>步階</translation>
    </message>
    <message>
        <source>All or nothing. Its slope is zero everywhere, so it cannot be trained by descent.</source>
        <extracomment>engine/activations/step</extracomment>
        <translation>不是全有，就是全無。斜率處處為零，所以不能用梯度下降訓練。</translation>
    </message>
    <message>
        <source>torch.heaviside, given the value 1 at 0.</source>
        <extracomment>engine/activations/step</extracomment>
        <translation>torch.heaviside，在 0 處取 1。</translation>
    </message>
    <message>
        <source>Swish</source>
        <extracomment>engine/activations/swish</extracomment>
        <translation>Swish</translation>
    </message>
    <message>
        <source>The value weighted by its own sigmoid. Smooth, and slightly negative below zero. Also called SiLU.</source>
        <extracomment>engine/activations/swish</extracomment>
        <translation>用自身的 sigmoid 加權。平滑，零以下略為負值。也叫 SiLU。</translation>
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
        <translation>壓縮到 -1 和 1 之間。斜率 1 - y²，y 接近 -1 或 1 時趨於零。</translation>
    </message>
    <message>
        <source>Tanh.</source>
        <extracomment>engine/activations/tanh</extracomment>
        <translation>Tanh。</translation>
    </message>
    <message>
        <source>A composite that is known to the engine. In a network its parts stand in its place (see `planning`).</source>
        <extracomment>engine/composite</extracomment>
        <translation>引擎已知的組合層。在網路中，由它的各部分代替它（見 `planning`）。</translation>
    </message>
    <message>
        <source>Where a layer&apos;s weights start: a distribution that each is drawn from, or a rule for all of them.</source>
        <extracomment>engine/initializer</extracomment>
        <translation>層的權重從哪裡開始：逐個抽取權重的分佈，或對全部權重的一條規則。</translation>
    </message>
    <message>
        <source>fan_in is how many inputs reach a neuron, fan_out how many neurons an input reaches; in a convolution all places of the kernel count. Definitions are those of PyTorch&apos;s torch.nn.init.</source>
        <extracomment>engine/initializer</extracomment>
        <translation>fan_in 是到達一個神經元的輸入數，fan_out 是一個輸入到達的神經元數；在卷積中，卷積核的所有位置都計入。定義與 PyTorch 的 torch.nn.init 相同。</translation>
    </message>
    <message>
        <source>A station of the network: what arrives along its wires becomes what leaves it.</source>
        <extracomment>engine/layer</extracomment>
        <translation>網路中的一站：沿連線到達的內容，在這裡變成輸出。</translation>
    </message>
    <message>
        <source>Images are (batch, height, width, channels), sequences (batch, time, features), and weights (in, out): y = x W + b. PyTorch keeps channels second, before height and width, and weights as (out, in).</source>
        <extracomment>engine/layer</extracomment>
        <translation>圖像為 (batch, height, width, channels)，序列為 (batch, time, features)，權重為 (in, out)：y = x W + b。PyTorch 把通道放在第二軸，在高和寬之前，權重存為 (out, in)。</translation>
    </message>
    <message>
        <source>Zeros, but for the second of four blocks.</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>為零，但四塊中的第二塊除外。</translation>
    </message>
    <message>
        <source>What the biases of the forget gates start at</source>
        <extracomment>engine/layers/lstm</extracomment>
        <translation>遺忘閘偏差的初始值</translation>
    </message>
    <message>
        <source>One number for how far the outputs p are from the targets t, averaged over the answers of a batch.</source>
        <extracomment>engine/loss</extracomment>
        <translation>用一個數表示輸出 p 與目標 t 相差多遠，對一個批次的答案取平均。</translation>
    </message>
    <message>
        <source>Where the data wants an answer at every step of a sequence, each step of each sample is an answer of its own. The average is over those that count: targets marked IGNORED (-1; PyTorch&apos;s ignore_index, -100 there), or NaN where numbers are predicted, add nothing to the loss and have a gradient of zero. Where all are ignored the loss is 0; PyTorch&apos;s is NaN. Definitions are PyTorch&apos;s unless the entry says otherwise.</source>
        <extracomment>engine/loss</extracomment>
        <translation>資料在序列的每一步都要求答案時，每個樣本的每一步各算一個答案。只對計入的答案取平均：標記為 IGNORED 的目標（-1；PyTorch 的 ignore_index，那裡為 -100），或預測數值時為 NaN 的目標，對損失沒有貢獻，梯度為零。全部忽略時損失為 0；PyTorch 則為 NaN。除非條目另有說明，定義與 PyTorch 相同。</translation>
    </message>
    <message>
        <source>outputs (batch, ..., width) and targets of the same shape -&gt; one number.</source>
        <extracomment>engine/loss</extracomment>
        <translation>輸入輸出值 (batch, ..., width) 和形狀相同的目標 -&gt; 一個數。</translation>
    </message>
    <message>
        <source>A loss that tells classes apart, and so takes no numbers to predict.</source>
        <extracomment>engine/loss</extracomment>
        <translation>用來區分類別的損失，因此不能用於預測數值。</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <extracomment>engine/losses/binary_cross_entropy</extracomment>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>How surprised the network is by yes or no.</source>
        <extracomment>engine/losses/binary_cross_entropy</extracomment>
        <translation>網路對「是」或「否」有多意外。</translation>
    </message>
    <message>
        <source>Takes logits z and applies the sigmoid itself; gradient (sigmoid(z) - t) / (batch · outputs). With more than two classes each output answers its own yes or no.</source>
        <extracomment>engine/losses/binary_cross_entropy</extracomment>
        <translation>輸入是 logits z，sigmoid 由它自己計算；梯度為 (sigmoid(z) - t) / (batch · outputs)。兩類以上時，每個輸出各自回答「是」或「否」。</translation>
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
        <translation>網路對正確的類別有多意外。</translation>
    </message>
    <message>
        <source>Takes logits z and applies the softmax itself; gradient (softmax(z) - onehot) / n, with n the number of labels that are not ignored. With label smoothing s the target is (1 - s) onehot + s / classes. In nats; e to the power of it is the perplexity.</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>輸入是 logits z，softmax 由它自己計算；梯度為 (softmax(z) - onehot) / n，n 是未被忽略的標籤數。標籤平滑為 s 時，目標是 (1 - s) onehot + s / classes。單位為奈特（nat）；以它為指數的 e 的冪就是困惑度。</translation>
    </message>
    <message>
        <source>logits z (batch, ..., classes) and labels (batch, ...) -&gt; one number.</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>輸入 logits z (batch, ..., classes) 和標籤 (batch, ...) -&gt; 一個數。</translation>
    </message>
    <message>
        <source>CrossEntropyLoss with ignore_index=-1; the classes are on the second axis there.</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>CrossEntropyLoss，設 ignore_index=-1；那裡類別在第二軸。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>標籤平滑</translation>
    </message>
    <message>
        <source>Share of each target that is spread over all classes</source>
        <extracomment>engine/losses/cross_entropy</extracomment>
        <translation>每個目標中分給所有類別的比例</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>半平方誤差</translation>
    </message>
    <message>
        <source>Half the squared difference, summed over outputs, averaged over the n answers: the quadratic loss of textbooks.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>平方差的一半，對輸出加總，再對 n 個答案取平均：教科書上的二次損失。</translation>
    </message>
    <message>
        <source>Its gradient is plainly (p - t) / n.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>它的梯度就是 (p - t) / n。</translation>
    </message>
    <message>
        <source>no such loss; it is MSELoss times half the number of outputs.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>沒有對應的損失函數；等於 MSELoss 乘以輸出數的一半。</translation>
    </message>
    <message>
        <source>Hinge</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>鉸鏈損失</translation>
    </message>
    <message>
        <source>Asks the right class to lead by a margin of 1, and no more.</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>要求正確的類別領先 1 的間隔，此外別無要求。</translation>
    </message>
    <message>
        <source>For two classes z is the single output and s = ±1 the class; for more, each of the others is held against the right one. What leads by more teaches nothing: the gradient is 0.</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>兩類時，z 是唯一的輸出，s = ±1 是類別；多類時，正確類別與其餘各類逐一比較。領先超過間隔的學不到什麼：梯度為 0。</translation>
    </message>
    <message>
        <source>MultiMarginLoss for more than two classes; it has none for two.</source>
        <extracomment>engine/losses/hinge</extracomment>
        <translation>多於兩類時為 MultiMarginLoss；兩類時沒有對應的損失函數。</translation>
    </message>
    <message>
        <source>Huber</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Squared for small differences, plain for large ones, so that a few wild samples do not rule.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>差值小時取平方，差值大時取一次方，不讓少數離群樣本主導結果。</translation>
    </message>
    <message>
        <source>d = p - t, averaged over outputs and batch; gradient: d kept within ±delta, / (batch · outputs).</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>d = p - t，對輸出和批次取平均；梯度：d 限制在 ±delta 內，再 / (batch · outputs)。</translation>
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
        <translation>差值超過它，就依一次方而不依平方計算</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>平均絕對誤差</translation>
    </message>
    <message>
        <source>The plain distance, averaged over outputs and batch.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>差的絕對值，對輸出和批次取平均。</translation>
    </message>
    <message>
        <source>Gradient sign(p - t) / (batch · outputs): as strong near the target as far from it.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>梯度 sign(p - t) / (batch · outputs)：離目標近時和遠時一樣大。</translation>
    </message>
    <message>
        <source>L1Loss.</source>
        <extracomment>engine/losses/absolute_error</extracomment>
        <translation>L1Loss。</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>均方誤差</translation>
    </message>
    <message>
        <source>The squared difference, averaged over outputs and batch.</source>
        <extracomment>engine/losses/squared_error</extracomment>
        <translation>平方差，對輸出和批次取平均。</translation>
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
        <translation>把形狀相同的多個輸入逐值合成一個同樣形狀的輸出。</translation>
    </message>
    <message>
        <source>An update rule: how the weights w follow their gradient g.</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>更新規則：權重 w 如何跟隨它的梯度 g。</translation>
    </message>
    <message>
        <source>t is the number of the step, from 1, and rate the learning rate in it; what is kept from step to step starts at 0. Definitions and defaults are PyTorch&apos;s unless the entry says otherwise.</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>t 是步的編號，從 1 開始，rate 是這一步的學習率；逐步保留的量從 0 開始。除非條目另有說明，定義和預設值與 PyTorch 相同。</translation>
    </message>
    <message>
        <source>every weight and bias by itself.</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>每個權重和偏差各自計算。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>學習率</translation>
    </message>
    <message>
        <source>weight (in, units), bias (units,), which starts at zero unless another start is given.</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>weight (in, units)，bias (units,)；除非另行指定，偏差初始值為 0。</translation>
    </message>
    <message>
        <source>Bias initializer</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>偏差初始化方法</translation>
    </message>
    <message>
        <source>Where the biases start</source>
        <extracomment>engine/layers/dense</extracomment>
        <translation>偏差從哪裡開始</translation>
    </message>
    <message>
        <source>weight (in, width), bias (width,), which starts at zero unless another start is given.</source>
        <extracomment>engine/layers/output</extracomment>
        <translation>weight (in, width)，bias (width,)；除非另行指定，偏差初始值為 0。</translation>
    </message>
    <message>
        <source>Typed samples</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>手動輸入的樣本</translation>
    </message>
    <message>
        <source>Inputs and the numbers wanted of them, typed in: the few samples of an exercise that is worked by hand.</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>手動輸入的輸入和目標值：手算習題中的幾個樣本。</translation>
    </message>
    <message>
        <source>All of them are trained on, as they are.</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>全部依原樣用於訓練。</translation>
    </message>
    <message>
        <source>Inputs, an arrow -&gt;, the outputs wanted; a semicolon before the next sample</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>輸入、箭頭 -&gt;、目標輸出；下一個樣本之前用分號</translation>
    </message>
    <message>
        <source>Given numbers</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>給定數值</translation>
    </message>
    <message>
        <source>The numbers of an exercise: all that lead to the first neuron, then all that lead to the second, and so on.</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>習題中的數：先是通向第一個神經元的全部權重，然後是通向第二個的全部權重，依此類推。</translation>
    </message>
    <message>
        <source>Where there are more weights than numbers they begin again from the first.</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>權重比數多時，從第一個數重新開始。</translation>
    </message>
    <message>
        <source>copy_ of a tensor; its Linear keeps the weights in the same order.</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>把張量 copy_ 進去；它的 Linear 依同樣的順序存放權重。</translation>
    </message>
    <message>
        <source>The weights, neuron by neuron</source>
        <extracomment>engine/initializers/given</extracomment>
        <translation>各個權重，逐個神經元</translation>
    </message>
    <message>
        <source>How far each step follows the gradient; too large jumps about, too small crawls</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>每一步沿梯度走多遠；太大會來回跳，太小則走得極慢</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>學習率排程</translation>
    </message>
    <message>
        <source>How the learning rate changes while the network trains</source>
        <extracomment>engine/optimizer</extracomment>
        <translation>訓練過程中學習率如何變化</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Divides each step by the size of all gradients so far, so that weights that rarely change go further.</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>每一步除以至今全部梯度的大小，讓很少變化的權重走得更遠。</translation>
    </message>
    <message>
        <source>s begins at `start`.</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>s 的初始值為 `start`。</translation>
    </message>
    <message>
        <source>Adagrad, which calls rate_decay lr_decay and start initial_accumulator_value.</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>Adagrad，那裡把 rate_decay 稱為 lr_decay，把 start 稱為 initial_accumulator_value。</translation>
    </message>
    <message>
        <source>Rate decay</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>學習率衰減</translation>
    </message>
    <message>
        <source>How quickly the rate falls with the number of steps</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>學習率隨步數下降得多快</translation>
    </message>
    <message>
        <source>What the sums of squares begin at</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>平方和的初始值</translation>
    </message>
    <message>
        <source>Keeps from dividing by zero</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>避免除以零</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>權重衰減</translation>
    </message>
    <message>
        <source>Coupled: adds weight_decay · w to the gradient of every weight and bias, and goes through the optimizer</source>
        <extracomment>engine/optimizers/adagrad</extracomment>
        <translation>耦合式：把 weight_decay · w 加到每個權重和偏差的梯度上，再經過最佳化器</translation>
    </message>
    <message>
        <source>Adam</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Momentum, divided by the recent size of the gradient, both corrected for having started at zero.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>動量除以近期梯度的大小，兩者都校正了從零開始的影響。</translation>
    </message>
    <message>
        <source>AMSGrad divides by the largest v so far.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>AMSGrad 除以至今最大的 v。</translation>
    </message>
    <message>
        <source>Adam.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Adam。</translation>
    </message>
    <message>
        <source>How far each step goes; too large jumps about, too small crawls</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>每一步走多遠；太大會來回跳，太小則走得極慢</translation>
    </message>
    <message>
        <source>Beta1</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Beta1</translation>
    </message>
    <message>
        <source>How slowly past gradients are forgotten</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>過去的梯度遺忘得多慢</translation>
    </message>
    <message>
        <source>Beta2</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Beta2</translation>
    </message>
    <message>
        <source>How slowly past sizes of gradients are forgotten</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>過去的梯度大小遺忘得多慢</translation>
    </message>
    <message>
        <source>Amsgrad</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>Divide by the largest size of gradient so far</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>除以至今最大的梯度大小</translation>
    </message>
    <message>
        <source>AdamW</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam with weight decay that does not pass through its means.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>權重衰減不經過移動平均的 Adam。</translation>
    </message>
    <message>
        <source>So all weights shrink at the same pace, those with large gradients too.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>這樣所有權重以同樣的速度縮小，梯度大的也不例外。</translation>
    </message>
    <message>
        <source>AdamW, which calls the decay weight_decay.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>AdamW，那裡把衰減稱為 weight_decay。</translation>
    </message>
    <message>
        <source>Decoupled weight decay</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>解耦權重衰減</translation>
    </message>
    <message>
        <source>Decoupled: each step takes rate · decay · w off every weight and bias, past the optimizer</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>解耦式：每一步從每個權重和偏差中減去 rate · decay · w，不經過最佳化器</translation>
    </message>
    <message>
        <source>Lion</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Every weight goes the same distance, only the direction is asked for: the sign of a mean of gradients.</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>每個權重走同樣的距離，只看方向：梯度移動平均的符號。</translation>
    </message>
    <message>
        <source>Wants a rate three to ten times smaller than Adam&apos;s.</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>學習率應取 Adam 的三分之一到十分之一。</translation>
    </message>
    <message>
        <source>it has no Lion; defaults are the paper&apos;s.</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>沒有 Lion；預設值取自論文。</translation>
    </message>
    <message>
        <source>How far each weight goes in each step; too large jumps about, too small crawls</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>每個權重每一步走多遠；太大會來回跳，太小則走得極慢</translation>
    </message>
    <message>
        <source>Share of the past gradients in the direction taken</source>
        <extracomment>engine/optimizers/lion</extracomment>
        <translation>所取方向中過去梯度的比例</translation>
    </message>
    <message>
        <source>NAdam</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Adam that looks ahead along its momentum, as Nesterov does.</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>沿動量方向向前看的 Adam，與 Nesterov 的做法一樣。</translation>
    </message>
    <message>
        <source>NAdam, whose flag decoupled_weight_decay says which its weight_decay is; here each has its own number.</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>NAdam，那裡用旗標 decoupled_weight_decay 指明 weight_decay 屬於哪一種；這裡兩種各有一個數。</translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>動量衰減</translation>
    </message>
    <message>
        <source>How quickly the momentum grows to its full size</source>
        <extracomment>engine/optimizers/nadam</extracomment>
        <translation>動量增長到最大值有多快</translation>
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
        <translation>設為中心化時，用 √(s - m²) 代替 √s，近期平均值 m ← decay · m + (1 - decay) g；因捨入而小於 0 時以 0 計算。</translation>
    </message>
    <message>
        <source>RMSprop, which calls the decay alpha.</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>RMSprop，那裡把衰減係數稱為 alpha。</translation>
    </message>
    <message>
        <source>Decay</source>
        <extracomment>engine/optimizers/rmsprop</extracomment>
        <translation>衰減係數</translation>
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
        <translation>除以梯度的標準差，而不是梯度的大小</translation>
    </message>
    <message>
        <source>SGD</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Straight down the gradient, with momentum if wanted.</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>直接沿梯度向下，可加動量。</translation>
    </message>
    <message>
        <source>With Nesterov, w ← w - rate · (g + momentum · v). With dampening, (1 - dampening) g goes into v, but for the first step. &quot;Stochastic&quot; is the mini-batch: with the batch size &quot;all&quot; this is plain gradient descent.</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>使用 Nesterov 時，w ← w - rate · (g + momentum · v)。有阻尼時，把 (1 - dampening) g 加入 v，第一步除外。「隨機」指小批次：批次大小為「全部」時，就是普通的梯度下降。</translation>
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
        <translation>先沿動量方向看一步，再走</translation>
    </message>
    <message>
        <source>Dampening</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>Share of the gradient that momentum leaves out</source>
        <extracomment>engine/optimizers/sgd</extracomment>
        <translation>不計入動量的梯度比例</translation>
    </message>
    <message>
        <source>The update that Adam and AdamW share.</source>
        <extracomment>engine/optimizers/adam</extracomment>
        <translation>Adam 和 AdamW 共用的更新規則。</translation>
    </message>
    <message>
        <source>Each window of an image becomes one number, channel by channel.</source>
        <extracomment>engine/pooling</extracomment>
        <translation>圖像的每個視窗逐通道變成一個數。</translation>
    </message>
    <message>
        <source>A layer that walks over a sequence and keeps a state.</source>
        <extracomment>engine/recurrent</extracomment>
        <translation>走過序列並保持狀態的層。</translation>
    </message>
    <message>
        <source>The learning rate of each step, as a share of the one that the optimizer declares.</source>
        <extracomment>engine/schedule</extracomment>
        <translation>每一步的學習率，以佔最佳化器所設學習率的比例表示。</translation>
    </message>
    <message>
        <source>found no sample {number} in the {part} part, expected one that is there</source>
        <extracomment>training/explaining/step.py</extracomment>
        <translation>{part}中沒有第 {number} 個樣本，應為其中已有的樣本</translation>
    </message>
    <message>
        <source>found {count} parameters, expected at most {most}: a smaller drawing</source>
        <extracomment>training/explaining/step.py</extracomment>
        <translation>共有 {count} 個參數，最多應為 {most} 個：網路圖應該更小</translation>
    </message>
    <message>
        <source>{optimizer}, as set</source>
        <extracomment>training/racing.py</extracomment>
        <translation>{optimizer}（目前設定）</translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>問題：{problem}</translation>
    </message>
    <message>
        <source>Opened {title}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>已開啟 {title}</translation>
    </message>
    <message>
        <source>Paused at step {step}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>已在第 {step} 步暫停</translation>
    </message>
    <message>
        <source>training loss</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>訓練損失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>驗證損失</translation>
    </message>
    <message>
        <source>Inside of {block}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>在 {block} 內部</translation>
    </message>
    <message>
        <source>Out of the block</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>已離開區塊</translation>
    </message>
    <message>
        <source>Run finished at step {step}</source>
        <extracomment>window/announcing.py</extracomment>
        <translation>訓練在第 {step} 步結束</translation>
    </message>
    <message>
        <source>Size of words</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How large words are, in panels and on the canvas.</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>面板和畫布上的文字有多大。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>較小</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>較大</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Something that went on in the background has stopped, because of a mistake in the program.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>由於程式出錯，一項在背景執行的操作已停止。</translation>
    </message>
    <message>
        <source>What you just did could not be finished, because of a mistake in the program.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>由於程式出錯，你剛才的操作未能完成。</translation>
    </message>
    <message>
        <source>The same error came again. It is in the logs: Help, Show logs.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>同樣的錯誤再次出現。它已記在日誌中：「說明 &gt; 顯示日誌」。</translation>
    </message>
    <message>
        <source>Your work is saved.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>你的工作已儲存。</translation>
    </message>
    <message>
        <source>Save your work before you quit, because it cannot be kept: {error}</source>
        <extracomment>window/crash.py</extracomment>
        <translation>請在結束前儲存你的工作，因為無法為你保留它：{error}</translation>
    </message>
    <message>
        <source>How the program looks, the language it speaks, and how it begins</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>程式的外觀、使用的語言，以及啟動方式</translation>
    </message>
    <message>
        <source>Your work is still here and is kept: should the program end, the next start offers it.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>你的工作還在，也已保留：萬一程式結束，下次啟動時會提示還原。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>偏好設定…</translation>
    </message>
    <message>
        <source>Your work is still here. Save it under another name to be safe.</source>
        <extracomment>window/crash.py</extracomment>
        <translation>你的工作還在。為保險起見，請另存成別的名稱。</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window: toolbar, canvas, or a panel</source>
        <extracomment>window/menus.py</extracomment>
        <translation>把鍵盤焦點移到視窗的下一部分：工具列、畫布或面板</translation>
    </message>
    <message>
        <source>The folder of the files in which the program notes what goes wrong; they hold nothing of your data</source>
        <extracomment>window/menus.py</extracomment>
        <translation>存放程式出錯記錄的資料夾；其中不含你的任何資料</translation>
    </message>
    <message>
        <source>Next panel</source>
        <extracomment>window/menus.py</extracomment>
        <translation>下一個面板</translation>
    </message>
    <message>
        <source>Next panel; with Shift the one before</source>
        <extracomment>window/menus.py</extracomment>
        <translation>下一個面板；按住 Shift：上一個</translation>
    </message>
    <message>
        <source>Show logs</source>
        <extracomment>window/menus.py</extracomment>
        <translation>顯示日誌</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Look here at what the network learns from: single samples, the whole set in numbers, and the same after scaling as the network gets it. Samples that belong to the validation part are never learned from.</source>
        <extracomment>panels/data.py</extracomment>
        <translation>在這裡看網路從什麼中學習：個別樣本、整個資料集的各項數字，以及縮放後網路實際得到的輸入。屬於驗證集的樣本從不用於學習。</translation>
    </message>
    <message>
        <source>Press the keys or buttons of the panel to go on: first the numbers of one sample run through the layers, then the gradients run back, then each weight takes a small step. Every number that is shown is the network&apos;s own, and the sums can be checked by hand.</source>
        <extracomment>panels/explaining.py</extracomment>
        <translation>用面板中的按鍵或按鈕一步步往下看：先是一個樣本的數值前向流過各層，接著梯度反向傳回，最後每個權重走一小步。顯示的每個數字都是網路自己的，所有算式都可以用手驗算。</translation>
    </message>
    <message>
        <source>A gradient says how much the loss would change with a weight. Layers with far smaller gradients than others hardly learn; gradients that grow from step to step end in numbers that are too large. Lines show how it went, bars how it stands now.</source>
        <extracomment>panels/gradients.py</extracomment>
        <translation>梯度表示某個權重改變時，損失會改變多少。梯度遠小於其他層的層幾乎學不到東西；一步比一步大的梯度，最終會得到過大的數值。「曲線」顯示變化過程，「長條圖」顯示目前的狀況。</translation>
    </message>
    <message>
        <source>Choose a layer on the canvas. Its histograms show how its weights, outputs and gradients are spread; outputs that are all zero, or all at the end of their range, are why a layer has stopped learning.</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>在畫布上選擇一個層。直方圖顯示它的權重、輸出和梯度如何分布；輸出全為零，或全在值域的一端，就是這一層停止學習的原因。</translation>
    </message>
    <message>
        <source>The two directions of the map are the ones in which the weights have changed most, or random ones. Low places have a small loss. The line is the way that training has taken so far.</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>地圖的兩個方向，是權重變化最大的兩個方向，或者隨機方向。低處損失小。曲線是訓練至今走過的路。</translation>
    </message>
    <message>
        <source>Arrow keys go from layer to layer, and what is chosen here is chosen on the canvas too. Everything that the canvas can do with a layer can be done from here with the keyboard.</source>
        <extracomment>panels/layers.py</extracomment>
        <translation>方向鍵在各層之間移動，這裡選擇的層在畫布上也會被選取。畫布上能對層做的一切，在這裡都可以用鍵盤完成。</translation>
    </message>
    <message>
        <source>Drag a layer onto the canvas, or onto a wire to put it in between. Type a few letters to find a layer, and press Enter to add it behind the selected one. Your own blocks stand above the layers once you have saved one.</source>
        <extracomment>panels/library.py</extracomment>
        <translation>把層拖到畫布上，或拖到連線上插入其間。輸入幾個字母可以尋找層，按 Enter 鍵把它新增到所選層之後。儲存過區塊後，你自己的區塊排在各層之上。</translation>
    </message>
    <message>
        <source>Choose a tab: there is one for each way to look at the answers to this kind of data. The pictures change while the network learns. Right-click to save one.</source>
        <extracomment>panels/output.py</extracomment>
        <translation>選擇一個分頁：對這類資料的回答有幾種看法，就有幾個分頁。網路學習時，圖像隨之變化。按右鍵可儲存圖像。</translation>
    </message>
    <message>
        <source>Each row says what is wrong, why, and has a button for each way to mend it; Undo takes that back. Double-click a row to go to its layer. What is found in a running network stands here too.</source>
        <extracomment>panels/problems.py</extracomment>
        <translation>每一列說明哪裡有問題、原因是什麼，每種解決方法都有一個按鈕；「復原」可以還原。在某一列按兩下可跳到對應的層。執行中的網路所出現的問題也列在這裡。</translation>
    </message>
    <message>
        <source>Select one layer, or several of the same kind, to change their settings together. With nothing selected the settings of the data, the loss, the optimizer and the training stand here. Press F1 with the pointer over a setting to read about it.</source>
        <extracomment>panels/properties.py</extracomment>
        <translation>選擇一個層，或幾個同類的層，一起修改它們的設定。什麼都沒選時，這裡是資料、損失、最佳化器和訓練的設定。把指標移到某項設定上按 F1，可以閱讀它的說明。</translation>
    </message>
    <message>
        <source>training</source>
        <comment>a run that goes on</comment>
        <extracomment>panels/run_table.py</extracomment>
        <translation>訓練中</translation>
    </message>
    <message>
        <source>Every run is noted with its settings and how it ended. Tick runs to lay their curves over those of the present one, and open one to go back to the settings that it had.</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>每次訓練都會記下它的設定和結果。勾選訓練記錄，可把它們的曲線疊加到目前訓練的曲線上；開啟一筆記錄，可恢復它當時的設定。</translation>
    </message>
    <message>
        <source>Runs the network, and holds the settings that may change while it runs.</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>執行網路，並提供執行時可以變更的設定。</translation>
    </message>
    <message>
        <source>Run trains until you press Pause. The next buttons take one step, go through the data once, and start over with new weights. The numbers say how often all samples were shown, how often the weights were changed, and how fast that goes. Press F1 with the pointer over a field to read about what is chosen there.</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>「執行」會一直訓練，直到按「暫停」。後面幾個按鈕依序是：走一步、把資料看過一遍、用新的權重重新開始。數字表示全部樣本看過幾遍、權重更新過幾次，以及速度有多快。把指標移到某個欄位上按 F1，可以閱讀所選內容的說明。</translation>
    </message>
    <message>
        <source>More of the toolbar</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>工具列的更多內容</translation>
    </message>
    <message>
        <source>The View menu opens and closes it; drag its title to put it elsewhere.</source>
        <extracomment>panels/window_chapter.py</extracomment>
        <translation>在「檢視」選單中開啟和關閉它；拖曳標題可把它放到別處。</translation>
    </message>
    <message>
        <source>What there is in the window, and how it is used. F1 leads to the page of what is under the pointer.</source>
        <extracomment>panels/window_chapter.py</extracomment>
        <translation>視窗裡有什麼，怎麼用。按 F1 可開啟指標所指內容的說明頁。</translation>
    </message>
    <message>
        <source>Every key, and what the mouse does on the canvas.</source>
        <extracomment>panels/window_chapter.py</extracomment>
        <translation>所有按鍵，以及滑鼠在畫布上的操作。</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>window/appearance.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>{name}[*] (safe mode) — Neural Playground</source>
        <extracomment>window/main_window.py</extracomment>
        <translation>{name}[*]（安全模式）— Neural Playground</translation>
    </message>
    <message>
        <source>About what is under the pointer or selected; every key and gesture when nothing is</source>
        <extracomment>window/menus.py</extracomment>
        <translation>指標所指或所選內容的說明；兩者都沒有時，列出所有按鍵和手勢</translation>
    </message>
    <message>
        <source>Of menus, sentences and examples. What you wrote yourself stays as you wrote it.</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>用於選單、句子和範例。你自己寫的內容保持原樣。</translation>
    </message>
    <message>
        <source>Every example with a picture, and the ways to begin with a drawing of your own.</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>所有附圖的範例，以及從自己的網路圖開始的各種方式。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Show the page of examples</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>顯示範例頁</translation>
    </message>
    <message>
        <source>{what}: {choice}</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>{what}：{choice}</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>At the start</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>啟動時</translation>
    </message>
    <message>
        <source>Everything holds at once, and is remembered.</source>
        <extracomment>window/preferences.py</extracomment>
        <translation>所有變更立即生效，並且會記住。</translation>
    </message>
    <message>
        <source>Zalando SE, MIT licence.</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>Zalando SE，MIT 授權。</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>T 恤</translation>
    </message>
    <message>
        <source>Trouser</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>長褲</translation>
    </message>
    <message>
        <source>Pullover</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>套頭衫</translation>
    </message>
    <message>
        <source>Dress</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>洋裝</translation>
    </message>
    <message>
        <source>Coat</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>外套</translation>
    </message>
    <message>
        <source>Sandal</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>涼鞋</translation>
    </message>
    <message>
        <source>Shirt</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>襯衫</translation>
    </message>
    <message>
        <source>Sneaker</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>運動鞋</translation>
    </message>
    <message>
        <source>Bag</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>包包</translation>
    </message>
    <message>
        <source>Ankle boot</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>短靴</translation>
    </message>
    <message>
        <source>class 1</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>類別 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>類別 2</translation>
    </message>
    <message>
        <source>class 3</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>類別 3</translation>
    </message>
    <message>
        <source>class 4</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>類別 4</translation>
    </message>
    <message>
        <source>class 5</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>類別 5</translation>
    </message>
    <message>
        <source>class 6</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>類別 6</translation>
    </message>
    <message>
        <source>cloud 1</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 1</translation>
    </message>
    <message>
        <source>cloud 2</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 2</translation>
    </message>
    <message>
        <source>cloud 3</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 3</translation>
    </message>
    <message>
        <source>cloud 4</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 4</translation>
    </message>
    <message>
        <source>cloud 5</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 5</translation>
    </message>
    <message>
        <source>cloud 6</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 6</translation>
    </message>
    <message>
        <source>cloud 7</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 7</translation>
    </message>
    <message>
        <source>cloud 8</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 8</translation>
    </message>
    <message>
        <source>cloud 9</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 9</translation>
    </message>
    <message>
        <source>cloud 10</source>
        <extracomment>data/sets/fashion_mnist</extracomment>
        <translation>圓團 10</translation>
    </message>
    <message>
        <source>Y. LeCun and C. Cortes, derived from NIST, CC BY-SA 3.0.</source>
        <extracomment>data/sets/mnist</extracomment>
        <translation>Y. LeCun 和 C. Cortes，源自 NIST，CC BY-SA 3.0。</translation>
    </message>
    <message>
        <source>Short texts drawn afresh from a rule, with one answer each; there are as many of each class as of the others.</source>
        <extracomment>data/letters</extracomment>
        <translation>按規則重新產生的短文字，每段一個答案；各類別的數量相同。</translation>
    </message>
    <message>
        <source>How many texts are drawn, over all parts</source>
        <extracomment>data/letters</extracomment>
        <translation>產生多少段文字，含所有部分</translation>
    </message>
    <message>
        <source>a before b</source>
        <extracomment>data/sets/order</extracomment>
        <translation>a 在 b 前</translation>
    </message>
    <message>
        <source>Letters, among them one a and one b, and a question mark: which of the two comes first? dacebf? is a first.</source>
        <extracomment>data/sets/order</extracomment>
        <translation>一串字母，其中有一個 a 和一個 b，最後是問號：兩者哪個在前？dacebf? 的答案是 a 在前。</translation>
    </message>
    <message>
        <source>The other letters are c to j, each as likely as the others. Both classes hold the same letters equally often, so that whoever only counts them is right half of the time.</source>
        <extracomment>data/sets/order</extracomment>
        <translation>其他字母為 c 到 j，出現的機會均等。兩個類別中同樣的字母出現得一樣多，所以光是計算字母個數，只能答對一半。</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>data/sets/order</extracomment>
        <translation>字母數</translation>
    </message>
    <message>
        <source>How many letters a text has, without the question mark</source>
        <extracomment>data/sets/order</extracomment>
        <translation>一段文字有多少個字母，不含問號</translation>
    </message>
    <message>
        <source>Generated by the program.</source>
        <extracomment>data/sets/order</extracomment>
        <translation>由程式產生。</translation>
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
        <translation>回憶</translation>
    </message>
    <message>
        <source>Letters with a digit behind each, then one of the letters again: which digit stood behind it? c2a4f1b3f is 1.</source>
        <extracomment>data/sets/recall</extracomment>
        <translation>一串字母，每個後面跟一個數字，最後再出現其中一個字母：它後面是哪個數字？c2a4f1b3f 的答案是 1。</translation>
    </message>
    <message>
        <source>Each letter stands there once at most, each digit as often as the others. Whoever always says the last digit is right in 44 of 100.</source>
        <extracomment>data/sets/recall</extracomment>
        <translation>每個字母最多出現一次，各個數字出現的機會均等。總答最後一個數字，100 次能答對 44 次。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>data/sets/recall</extracomment>
        <translation>配對數</translation>
    </message>
    <message>
        <source>How many letters with a digit a text has</source>
        <extracomment>data/sets/recall</extracomment>
        <translation>一段文字有多少個帶數字的字母</translation>
    </message>
    <message>
        <source>Your own file.</source>
        <extracomment>data/sets/array_file</extracomment>
        <translation>你自己的檔案。</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>data/sets/image_folder</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <source>not admitted</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>未錄取</translation>
    </message>
    <message>
        <source>admitted</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>錄取</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>國文</translation>
    </message>
    <message>
        <source>mathematics</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>數學</translation>
    </message>
    <message>
        <source>foreign language</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>外語</translation>
    </message>
    <message>
        <source>physics</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>物理</translation>
    </message>
    <message>
        <source>chemistry</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>化學</translation>
    </message>
    <message>
        <source>biology</source>
        <extracomment>data/sets/admission</extracomment>
        <translation>生物</translation>
    </message>
    <message>
        <source>outside</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>外側</translation>
    </message>
    <message>
        <source>inside</source>
        <extracomment>data/sets/circle</extracomment>
        <translation>內側</translation>
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
        <translation>內環</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>中環</translation>
    </message>
    <message>
        <source>outer</source>
        <extracomment>data/sets/rings</extracomment>
        <translation>外環</translation>
    </message>
    <message>
        <source>first arm</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>第一條旋臂</translation>
    </message>
    <message>
        <source>second arm</source>
        <extracomment>data/sets/spiral</extracomment>
        <translation>第二條旋臂</translation>
    </message>
    <message>
        <source>same signs</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>符號相同</translation>
    </message>
    <message>
        <source>different signs</source>
        <extracomment>data/sets/xor</extracomment>
        <translation>符號不同</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>data/sets/adding</extracomment>
        <translation>和</translation>
    </message>
    <message>
        <source>even</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>偶數</translation>
    </message>
    <message>
        <source>odd</source>
        <extracomment>data/sets/parity</extracomment>
        <translation>奇數</translation>
    </message>
    <message>
        <source>G. E. P. Box and G. M. Jenkins 1976, series G; public domain.</source>
        <extracomment>data/sets/airline</extracomment>
        <translation>G. E. P. Box 和 G. M. Jenkins 1976，序列 G；公有領域。</translation>
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
        <translation>千名乘客，1 個月後</translation>
    </message>
    <message>
        <source>Yearly mean sunspot numbers, SILSO data, Royal Observatory of Belgium; public domain.</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>年平均太陽黑子數，SILSO 資料，比利時皇家天文台；公有領域。</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>sunspots</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>太陽黑子數</translation>
    </message>
    <message>
        <source>sunspots, 1 year ahead</source>
        <extracomment>data/sets/sunspots</extracomment>
        <translation>太陽黑子數，1 年後</translation>
    </message>
    <message>
        <source>E. Alpaydin and C. Kaynak 1998, UCI Machine Learning Repository, CC BY 4.0.</source>
        <extracomment>data/sets/digits_8x8</extracomment>
        <translation>E. Alpaydin 和 C. Kaynak 1998，UCI 機器學習儲存庫，CC BY 4.0。</translation>
    </message>
    <message>
        <source>Drawn by hand.</source>
        <extracomment>data/sets/hand_drawn</extracomment>
        <translation>手繪。</translation>
    </message>
    <message>
        <source>US Census Bureau, frequently occurring names of 1990; public domain.</source>
        <extracomment>data/sets/name_letters</extracomment>
        <translation>美國人口普查局，1990 年常見人名；公有領域。</translation>
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
        <translation>數字 1</translation>
    </message>
    <message>
        <source>A single sample, the number 1: neurons without bias answer with their weights, so that training moves a point.</source>
        <extracomment>data/sets/one</extracomment>
        <translation>只有一個樣本，即數字 1：沒有偏差的神經元直接以權重作答，所以訓練就是移動一個點。</translation>
    </message>
    <message>
        <source>For the loss &quot;Function of the answer&quot;; what the data wants is 0, and that loss does not ask for it.</source>
        <extracomment>data/sets/one</extracomment>
        <translation>用於損失「答案的函數」；資料的目標是 0，而該損失並不使用它。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>data/sets/one</extracomment>
        <translation>數的個數</translation>
    </message>
    <message>
        <source>How many numbers the network says: x, or x and y</source>
        <extracomment>data/sets/one</extracomment>
        <translation>網路給出多少個數：x，或 x 和 y</translation>
    </message>
    <message>
        <source>Typed in by hand.</source>
        <extracomment>data/sets/typed</extracomment>
        <translation>手動輸入。</translation>
    </message>
    <message>
        <source>K. Gorman and Palmer Station LTER, by way of palmerpenguins, CC0.</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>K. Gorman 和 Palmer Station LTER，經由 palmerpenguins，CC0。</translation>
    </message>
    <message>
        <source>Adelie</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>阿德利企鵝</translation>
    </message>
    <message>
        <source>Chinstrap</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>頰帶企鵝</translation>
    </message>
    <message>
        <source>Gentoo</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>巴布亞企鵝</translation>
    </message>
    <message>
        <source>island Biscoe</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>島嶼：Biscoe</translation>
    </message>
    <message>
        <source>island Dream</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>島嶼：Dream</translation>
    </message>
    <message>
        <source>island Torgersen</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>島嶼：Torgersen</translation>
    </message>
    <message>
        <source>sex female</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>性別：雌</translation>
    </message>
    <message>
        <source>sex male</source>
        <extracomment>data/sets/penguins</extracomment>
        <translation>性別：雄</translation>
    </message>
    <message>
        <source>W. Wolberg, O. Mangasarian, N. Street and W. Street 1993, UCI Machine Learning Repository, CC BY 4.0.</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>W. Wolberg、O. Mangasarian、N. Street 和 W. Street 1993，UCI 機器學習儲存庫，CC BY 4.0。</translation>
    </message>
    <message>
        <source>benign</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>良性</translation>
    </message>
    <message>
        <source>malignant</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>惡性</translation>
    </message>
    <message>
        <source>mean radius</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>半徑平均值</translation>
    </message>
    <message>
        <source>mean texture</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>紋理平均值</translation>
    </message>
    <message>
        <source>mean perimeter</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>周長平均值</translation>
    </message>
    <message>
        <source>mean area</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>面積平均值</translation>
    </message>
    <message>
        <source>mean smoothness</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>平滑度平均值</translation>
    </message>
    <message>
        <source>mean compactness</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>緊密度平均值</translation>
    </message>
    <message>
        <source>mean concavity</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>凹度平均值</translation>
    </message>
    <message>
        <source>mean concave points</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>凹點數平均值</translation>
    </message>
    <message>
        <source>mean symmetry</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>對稱性平均值</translation>
    </message>
    <message>
        <source>mean fractal dimension</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>碎形維度平均值</translation>
    </message>
    <message>
        <source>radius error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>半徑標準誤</translation>
    </message>
    <message>
        <source>texture error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>紋理標準誤</translation>
    </message>
    <message>
        <source>perimeter error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>周長標準誤</translation>
    </message>
    <message>
        <source>area error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>面積標準誤</translation>
    </message>
    <message>
        <source>smoothness error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>平滑度標準誤</translation>
    </message>
    <message>
        <source>compactness error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>緊密度標準誤</translation>
    </message>
    <message>
        <source>concavity error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>凹度標準誤</translation>
    </message>
    <message>
        <source>concave points error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>凹點數標準誤</translation>
    </message>
    <message>
        <source>symmetry error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>對稱性標準誤</translation>
    </message>
    <message>
        <source>fractal dimension error</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>碎形維度標準誤</translation>
    </message>
    <message>
        <source>worst radius</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差半徑</translation>
    </message>
    <message>
        <source>worst texture</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差紋理</translation>
    </message>
    <message>
        <source>worst perimeter</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差周長</translation>
    </message>
    <message>
        <source>worst area</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差面積</translation>
    </message>
    <message>
        <source>worst smoothness</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差平滑度</translation>
    </message>
    <message>
        <source>worst compactness</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差緊密度</translation>
    </message>
    <message>
        <source>worst concavity</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差凹度</translation>
    </message>
    <message>
        <source>worst concave points</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差凹點數</translation>
    </message>
    <message>
        <source>worst symmetry</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差對稱性</translation>
    </message>
    <message>
        <source>worst fractal dimension</source>
        <extracomment>data/sets/breast_cancer</extracomment>
        <translation>最差碎形維度</translation>
    </message>
    <message>
        <source>R. A. Fisher 1936, UCI Machine Learning Repository, CC BY 4.0.</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>R. A. Fisher 1936，UCI 機器學習儲存庫，CC BY 4.0。</translation>
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
        <translation>萼片長度（cm）</translation>
    </message>
    <message>
        <source>sepal width (cm)</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>萼片寬度（cm）</translation>
    </message>
    <message>
        <source>petal length (cm)</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>花瓣長度（cm）</translation>
    </message>
    <message>
        <source>petal width (cm)</source>
        <extracomment>data/sets/iris</extracomment>
        <translation>花瓣寬度（cm）</translation>
    </message>
    <message>
        <source>S. Aeberhard and M. Forina 1991, UCI Machine Learning Repository, CC BY 4.0.</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>S. Aeberhard 和 M. Forina 1991，UCI 機器學習儲存庫，CC BY 4.0。</translation>
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
        <translation>蘋果酸</translation>
    </message>
    <message>
        <source>ash</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>灰分</translation>
    </message>
    <message>
        <source>alcalinity of ash</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>灰分鹼度</translation>
    </message>
    <message>
        <source>magnesium</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>鎂</translation>
    </message>
    <message>
        <source>total phenols</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>總酚</translation>
    </message>
    <message>
        <source>flavanoids</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>類黃酮</translation>
    </message>
    <message>
        <source>nonflavanoid phenols</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>非類黃酮酚</translation>
    </message>
    <message>
        <source>proanthocyanins</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>原花青素</translation>
    </message>
    <message>
        <source>color intensity</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>顏色強度</translation>
    </message>
    <message>
        <source>hue</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>色調</translation>
    </message>
    <message>
        <source>od280 od315</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>od280 od315</translation>
    </message>
    <message>
        <source>proline</source>
        <extracomment>data/sets/wine</extracomment>
        <translation>脯胺酸</translation>
    </message>
    <message>
        <source>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani 2004, as in scikit-learn, BSD-3.</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>B. Efron、T. Hastie、I. Johnstone 和 R. Tibshirani 2004，取自 scikit-learn，BSD-3。</translation>
    </message>
    <message>
        <source>progression</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>病程進展</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>年齡</translation>
    </message>
    <message>
        <source>body mass index</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>身體質量指數</translation>
    </message>
    <message>
        <source>blood pressure</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>血壓</translation>
    </message>
    <message>
        <source>total cholesterol</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>總膽固醇</translation>
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
        <translation>總膽固醇 / HDL</translation>
    </message>
    <message>
        <source>log of triglycerides</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>三酸甘油酯的對數</translation>
    </message>
    <message>
        <source>blood sugar</source>
        <extracomment>data/sets/diabetes</extracomment>
        <translation>血糖</translation>
    </message>
    <message>
        <source>Jane Austen 1813; public domain.</source>
        <extracomment>data/sets/pride_and_prejudice</extracomment>
        <translation>Jane Austen 1813；公有領域。</translation>
    </message>
    <message>
        <source>Three Hundred Tang Poems, compiled by Sun Zhu about 1763; public domain.</source>
        <extracomment>data/sets/tang_poems</extracomment>
        <translation>《唐詩三百首》，孫洙約 1763 年編；公有領域。</translation>
    </message>
    <message>
        <source>Function of the answer</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>答案的函數</translation>
    </message>
    <message>
        <source>The answer itself, put into a function that is to become small; what the data wants does not count.</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>把答案本身代入一個要變小的函數；資料的目標不起作用。</translation>
    </message>
    <message>
        <source>With a network that says its weights, training goes down the function from step to step. The ravine is Rosenbrock&apos;s with 10 in the place of 100; the bumps are Rastrigin&apos;s, lower and twice as wide; the saddle rises again far out.</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>網路直接給出自己的權重時，訓練就是一步步沿函數下降。峽谷是 Rosenbrock 函數，其中的 100 換成 10；起伏是 Rastrigin 函數，更低，寬一倍；鞍形在遠處重新升高。</translation>
    </message>
    <message>
        <source>no such loss; the function of the prediction.</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>沒有對應的損失函數；就是預測值的函數。</translation>
    </message>
    <message>
        <source>Which function; all but the parabola are of two</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>哪個函數；除拋物線外，都是兩個數的函數</translation>
    </message>
    <message>
        <source>parabola</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>拋物線</translation>
    </message>
    <message>
        <source>bowl</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>碗形</translation>
    </message>
    <message>
        <source>ravine</source>
        <extracomment>engine/losses/function</extracomment>
        <translation>峽谷</translation>
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
        <translation>t 是已走的步數，從 0 開始。除了跟隨損失的，都只是 t 的函數。</translation>
    </message>
    <message>
        <source>one rate for each step.</source>
        <extracomment>engine/schedule</extracomment>
        <translation>每一步一個學習率。</translation>
    </message>
    <message>
        <source>The same learning rate throughout.</source>
        <extracomment>engine/schedules/constant</extracomment>
        <translation>學習率始終不變。</translation>
    </message>
    <message>
        <source>none is needed; ConstantLR is another thing, a smaller rate at the beginning.</source>
        <extracomment>engine/schedules/constant</extracomment>
        <translation>不需要；ConstantLR 是另一回事，即開始時用較小的學習率。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>餘弦</translation>
    </message>
    <message>
        <source>Down half a cosine wave, gently at both ends.</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>沿半個餘弦波下降，兩端平緩。</translation>
    </message>
    <message>
        <source>low = lowest · rate; after `steps` the rate stays there.</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>low = lowest · rate；`steps` 之後學習率保持不變。</translation>
    </message>
    <message>
        <source>CosineAnnealingLR, stepped once a batch, which takes low itself (eta_min) and goes up again after `steps`.</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>CosineAnnealingLR，每個批次走一步；它直接設定 low（eta_min），`steps` 之後又會上升。</translation>
    </message>
    <message>
        <source>Steps until the lowest rate</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>到最低學習率的步數</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>最低比例</translation>
    </message>
    <message>
        <source>Share of the rate that is left at the end</source>
        <extracomment>engine/schedules/cosine</extracomment>
        <translation>最後剩下的學習率比例</translation>
    </message>
    <message>
        <source>Exponential</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>指數</translation>
    </message>
    <message>
        <source>A little less with each step: with a decay of 0.999 it halves about every 700 steps.</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>每一步減小一點：衰減係數為 0.999 時，大約每 700 步減半。</translation>
    </message>
    <message>
        <source>ExponentialLR, stepped once a batch; its gamma is the decay.</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>ExponentialLR，每個批次走一步；它的 gamma 就是衰減係數。</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at each step</source>
        <extracomment>engine/schedules/exponential</extracomment>
        <translation>每一步學習率所乘的數</translation>
    </message>
    <message>
        <source>One cycle</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>單週期</translation>
    </message>
    <message>
        <source>Up and then far down, once: from rate / 25 to the rate and on to a ten-thousandth of where it began.</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>先升，再大幅下降，只一次：從 rate / 25 升到 rate，再降到起始值的萬分之一。</translation>
    </message>
    <message>
        <source>Both ways run along half a cosine wave, h(x) = (1 - cos(π x)) / 2; the top is at t = rise · steps - 1, the end at t = steps - 1, where the rate stays. The learning rate is the highest.</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>升和降都沿半個餘弦波，h(x) = (1 - cos(π x)) / 2；最高點在 t = rise · steps - 1，終點在 t = steps - 1，之後學習率不變。所設的學習率是最高值。</translation>
    </message>
    <message>
        <source>OneCycleLR with its max_lr, div_factor = start divisor, final_div_factor = end divisor, pct_start = rise, without cycling the momentum.</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>OneCycleLR，其 max_lr、div_factor = 起點除數、final_div_factor = 終點除數、pct_start = 上升比例，不循環調整動量。</translation>
    </message>
    <message>
        <source>Steps of the whole cycle</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>整個週期的步數</translation>
    </message>
    <message>
        <source>Rise</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>上升比例</translation>
    </message>
    <message>
        <source>Share of the cycle in which the rate rises</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>週期中學習率上升的部分所佔比例</translation>
    </message>
    <message>
        <source>Start divisor</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>起點除數</translation>
    </message>
    <message>
        <source>The first rate is the highest divided by this</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>最初的學習率是最高值除以它</translation>
    </message>
    <message>
        <source>End divisor</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>終點除數</translation>
    </message>
    <message>
        <source>The last rate is the first divided by this</source>
        <extracomment>engine/schedules/one_cycle</extracomment>
        <translation>最後的學習率是最初的除以它</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>平台期衰減</translation>
    </message>
    <message>
        <source>Cuts the rate when the validation loss no longer falls.</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>驗證損失不再下降時，降低學習率。</translation>
    </message>
    <message>
        <source>A look in vain finds a loss not below best · (1 - threshold). After a cut, `rest` looks do not count.</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>一次評估的損失若不低於 best · (1 - threshold)，就算沒有進步。降低之後的 `rest` 次評估不計入。</translation>
    </message>
    <message>
        <source>ReduceLROnPlateau (its factor is the decay, its cooldown the rest), which takes the lowest rate itself (min_lr), not as a share, and leaves out cuts of less than 1e-8.</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>ReduceLROnPlateau（它的 factor 是衰減係數，cooldown 是冷卻次數），那裡最低學習率直接設定（min_lr），不是比例，並且略去小於 1e-8 的降低。</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at a cut</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>每次降低時學習率所乘的數</translation>
    </message>
    <message>
        <source>Patience</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>容忍次數</translation>
    </message>
    <message>
        <source>Looks at the validation part in vain that are let pass</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>容許驗證集評估多少次沒有進步</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>門檻值</translation>
    </message>
    <message>
        <source>Share by which it must fall to count as better</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>損失至少下降這個比例才算變好</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>冷卻次數</translation>
    </message>
    <message>
        <source>Looks after a cut that do not count</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>降低之後不計入的評估次數</translation>
    </message>
    <message>
        <source>Share of the rate below which it is not cut</source>
        <extracomment>engine/schedules/plateau</extracomment>
        <translation>學習率比例的下限，到此不再降低</translation>
    </message>
    <message>
        <source>Staircase</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>階梯</translation>
    </message>
    <message>
        <source>Down a staircase: every so many steps the rate is cut.</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>沿階梯下降：每隔若干步降低一次學習率。</translation>
    </message>
    <message>
        <source>StepLR, stepped once a batch; its gamma is the decay.</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>StepLR，每個批次走一步；它的 gamma 就是衰減係數。</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Steps between two cuts</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>兩次降低之間的步數</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at each cut</source>
        <extracomment>engine/schedules/step</extracomment>
        <translation>每次降低時學習率所乘的數</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>預熱</translation>
    </message>
    <message>
        <source>A gentle beginning: the rate rises along a line, and then another schedule begins.</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>平緩的開始：學習率沿直線上升，然後進入另一種排程。</translation>
    </message>
    <message>
        <source>LinearLR followed by another in SequentialLR, stepped once a batch; its start_factor is 1/3 unless given.</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>在 SequentialLR 中，LinearLR 後接另一種排程，每個批次走一步；它的 start_factor 預設為 1/3。</translation>
    </message>
    <message>
        <source>Steps until the full rate</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>到完整學習率的步數</translation>
    </message>
    <message>
        <source>Share of the rate at the first step</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>第一步所用的學習率比例</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>之後</translation>
    </message>
    <message>
        <source>How it goes on from there</source>
        <extracomment>engine/schedules/warm_up</extracomment>
        <translation>接下來如何變化</translation>
    </message>
    <message>
        <source>A way to take a trained network elsewhere.</source>
        <extracomment>formats/exports/exporter</extracomment>
        <translation>把訓練好的網路帶到別處的一種方式。</translation>
    </message>
    <message>
        <source>Keras source</source>
        <extracomment>formats/exports/keras_layers.py</extracomment>
        <translation>Keras 原始碼</translation>
    </message>
    <message>
        <source>A Python file that builds the network with Keras 3, for TensorFlow, JAX or PyTorch, and loads its weights.</source>
        <extracomment>formats/exports/targets/keras_source</extracomment>
        <translation>一個 Python 檔案，用 Keras 3 建構網路並載入權重，可用於 TensorFlow、JAX 或 PyTorch。</translation>
    </message>
    <message>
        <source>The weights lie beside it as .npz: Keras&apos;s own .keras files can run code when they are opened.</source>
        <extracomment>formats/exports/targets/keras_source</extracomment>
        <translation>權重以 .npz 放在旁邊：Keras 自己的 .keras 檔案開啟時可能執行程式碼。</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>NumPy 陣列</translation>
    </message>
    <message>
        <source>The weights alone as NumPy arrays, each under its layer&apos;s name, with a README that says how they are used.</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>只含權重的 NumPy 陣列，各以所在層的名稱命名，附有說明用法的 README。</translation>
    </message>
    <message>
        <source>This program takes them in again with File &gt; Import weights.</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>本程式可以用「檔案 &gt; 匯入權重」重新載入它們。</translation>
    </message>
    <message>
        <source>NumPy source</source>
        <extracomment>formats/exports/targets/numpy_source.py</extracomment>
        <translation>NumPy 原始碼</translation>
    </message>
    <message>
        <source>One Python file that needs NumPy alone and can be read from top to bottom, with its weights beside it as .npz.</source>
        <extracomment>formats/exports/targets/numpy_source</extracomment>
        <translation>一個只需 NumPy、可以從頭讀到尾的 Python 檔案，權重以 .npz 放在旁邊。</translation>
    </message>
    <message>
        <source>For understanding what the network computes, and for computers where no framework is to be installed.</source>
        <extracomment>formats/exports/targets/numpy_source</extracomment>
        <translation>用來理解網路計算了什麼，也適合不便安裝框架的電腦。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>One .onnx file that ONNX Runtime, browsers, phones and most other programs run as it is.</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>一個 .onnx 檔案，ONNX Runtime、瀏覽器、手機和大多數其他程式都能直接執行。</translation>
    </message>
    <message>
        <source>Opset 17, float32, any batch size. Names of classes and the scaling of inputs and answers are in its metadata. Answers are what leaves the network: logits where it was trained with a cross-entropy.</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>Opset 17，float32，任意批次大小。類別的名稱以及輸入和答案的縮放寫在中繼資料中。答案是網路的直接輸出：用交叉熵訓練時為 logits。</translation>
    </message>
    <message>
        <source>Scaling inside</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>內含縮放</translation>
    </message>
    <message>
        <source>Whether the graph takes samples, and tells numbers, as the data has them, and scales them itself</source>
        <extracomment>formats/exports/targets/onnx_file</extracomment>
        <translation>計算圖是否依資料原有的數值接收樣本、給出結果，並自行縮放</translation>
    </message>
    <message>
        <source>PyTorch source</source>
        <extracomment>formats/exports/pytorch_modules.py</extracomment>
        <translation>PyTorch 原始碼</translation>
    </message>
    <message>
        <source>A Python file with the network as a PyTorch module that loads its weights, or trains from scratch.</source>
        <extracomment>formats/exports/targets/pytorch_source</extracomment>
        <translation>一個 Python 檔案，把網路寫成 PyTorch 模組，可載入權重，也可從頭訓練。</translation>
    </message>
    <message>
        <source>Its state dict lies beside it as .safetensors, and so does the data as .npz. `--epochs` trains with the same settings, also under `torchrun` on several processes or computers.</source>
        <extracomment>formats/exports/targets/pytorch_source</extracomment>
        <translation>它的 state dict 以 .safetensors 放在旁邊，資料以 .npz 放在旁邊。`--epochs` 用同樣的設定訓練，也可以在 `torchrun` 下用多個行程或多台電腦訓練。</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>The weights alone in the format in which models are passed on today; opening it never runs code.</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>只含權重，採用如今傳遞模型的通用格式；開啟時絕不會執行程式碼。</translation>
    </message>
    <message>
        <source>What the two have in common.</source>
        <extracomment>formats/exports/targets/weights_files</extracomment>
        <translation>兩者的共同之處。</translation>
    </message>
    <message>
        <source>Dead units</source>
        <extracomment>panels/inspector.py</extracomment>
        <translation>失活單元</translation>
    </message>
    <message>
        <source>Units that are zero for every sample have no slope: nothing reaches them any more that would change them.</source>
        <extracomment>training/health/rules/dead</extracomment>
        <translation>對每個樣本都為零的單元沒有斜率：再沒有任何東西能傳到那裡去改變它。</translation>
    </message>
    <message>
        <source>Exploding gradients</source>
        <extracomment>training/health/rules/exploding</extracomment>
        <translation>梯度爆炸</translation>
    </message>
    <message>
        <source>The gradient is now and then so long that one update undoes what a hundred have learned.</source>
        <extracomment>training/health/rules/exploding</extracomment>
        <translation>梯度偶爾過長，一次更新就把一百次學到的毀掉。</translation>
    </message>
    <message>
        <source>Flat loss</source>
        <extracomment>training/health/rules/flat_loss</extracomment>
        <translation>損失不下降</translation>
    </message>
    <message>
        <source>The network is no better than one that gives the same answer whatever it is shown.</source>
        <extracomment>training/health/rules/flat_loss</extracomment>
        <translation>網路並不比無論看到什麼都給同一答案的網路更好。</translation>
    </message>
    <message>
        <source>Class imbalance</source>
        <extracomment>training/health/rules/imbalance</extracomment>
        <translation>類別不平衡</translation>
    </message>
    <message>
        <source>One class has so many more samples than another that saying it always is nearly right.</source>
        <extracomment>training/health/rules/imbalance</extracomment>
        <translation>某一類的樣本比另一類多得多，一律答這一類就幾乎全對。</translation>
    </message>
    <message>
        <source>Not finite</source>
        <extracomment>training/health/rules/not_finite</extracomment>
        <translation>非有限數</translation>
    </message>
    <message>
        <source>The loss is infinite or not a number: some layer&apos;s numbers grew beyond what a computer can hold.</source>
        <extracomment>training/health/rules/not_finite</extracomment>
        <translation>損失為無窮大或不是數：某一層的數值超出了電腦能表示的範圍。</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <extracomment>training/health/rules/overfitting</extracomment>
        <translation>過度擬合</translation>
    </message>
    <message>
        <source>It learns its training samples by heart: on samples it has not seen it gets worse.</source>
        <extracomment>training/health/rules/overfitting</extracomment>
        <translation>它在死記訓練樣本：對沒見過的樣本反而越來越差。</translation>
    </message>
    <message>
        <source>Learning rate too high</source>
        <extracomment>training/health/rules/rate_too_high</extracomment>
        <translation>學習率過高</translation>
    </message>
    <message>
        <source>Updates overshoot: the loss rises again, and above where always giving one answer would be.</source>
        <extracomment>training/health/rules/rate_too_high</extracomment>
        <translation>更新衝過了頭：損失又升高，超過一律給同一個答案時的水準。</translation>
    </message>
    <message>
        <source>Learning rate too low</source>
        <extracomment>training/health/rules/rate_too_low</extracomment>
        <translation>學習率過低</translation>
    </message>
    <message>
        <source>Updates are so small beside the weights that it would take very long to get anywhere.</source>
        <extracomment>training/health/rules/rate_too_low</extracomment>
        <translation>與權重相比，更新太小，要很久才會有進展。</translation>
    </message>
    <message>
        <source>Saturated units</source>
        <extracomment>training/health/rules/saturated</extracomment>
        <translation>飽和單元</translation>
    </message>
    <message>
        <source>Units that are at the end of their range have nearly no slope, and so learn slowly.</source>
        <extracomment>training/health/rules/saturated</extracomment>
        <translation>處於輸出範圍兩端的單元幾乎沒有斜率，所以學得很慢。</translation>
    </message>
    <message>
        <source>Schedule longer than the run</source>
        <extracomment>training/health/rules/unfinished_schedule</extracomment>
        <translation>學習率排程長於訓練</translation>
    </message>
    <message>
        <source>The epochs are over before the schedule is: the rate never comes down to where it was meant to.</source>
        <extracomment>training/health/rules/unfinished_schedule</extracomment>
        <translation>訓練週期在學習率排程完成之前就用完了：學習率沒能降到預定的值。</translation>
    </message>
    <message>
        <source>Unscaled inputs</source>
        <extracomment>training/health/rules/unscaled</extracomment>
        <translation>輸入未縮放</translation>
    </message>
    <message>
        <source>Inputs far from zero, or of very unlike sizes, make the way down narrow: the largest drowns the others.</source>
        <extracomment>training/health/rules/unscaled</extracomment>
        <translation>輸入離零太遠，或大小相差懸殊，下降的路就會變窄：最大的淹沒其他的。</translation>
    </message>
    <message>
        <source>Vanishing gradients</source>
        <extracomment>training/health/rules/vanishing</extracomment>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>The gradient fades on its way back, so that the first layers are told hardly anything and do not learn.</source>
        <extracomment>training/health/rules/vanishing</extracomment>
        <translation>梯度在回傳的路上消失，前面的幾層幾乎得不到資訊，也就學不到東西。</translation>
    </message>
    <message>
        <source>What is done to samples of one kind of data; its settings say how much of it.</source>
        <extracomment>spec/augmentation</extracomment>
        <translation>對某一類資料的樣本做什麼處理；它的設定決定程度。</translation>
    </message>
    <message>
        <source>Only the samples that a step learns from are changed, each anew every time. What the network is measured on stays as it is.</source>
        <extracomment>spec/augmentation</extracomment>
        <translation>只改變每一步所學的樣本，每次重新變化。用來衡量網路的樣本保持不變。</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>spec/composite</extracomment>
        <translation>入口</translation>
    </message>
    <message>
        <source>Where what is wired into a block arrives inside of it.</source>
        <extracomment>spec/composite</extracomment>
        <translation>連接到區塊的內容，從這裡進入區塊內部。</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>spec/composite</extracomment>
        <translation>出口</translation>
    </message>
    <message>
        <source>What is wired into it here leaves the block.</source>
        <extracomment>spec/composite</extracomment>
        <translation>在這裡連入的內容，從區塊輸出。</translation>
    </message>
    <message>
        <source>A layer made of others. It is taken apart before anything is computed (`playground.engine.planning`).</source>
        <extracomment>spec/composite</extracomment>
        <translation>由其他層組成的層。計算之前先展開（`playground.engine.planning`）。</translation>
    </message>
    <message>
        <source>A part is called by the composite&apos;s name and its own, &quot;Block 1/Dense 1&quot;, and where the composite is repeated by the number of the repetition too, &quot;Block 1/2/Dense 1&quot;.</source>
        <extracomment>spec/composite</extracomment>
        <translation>各部分以組合層的名稱加自己的名稱命名，如「Block 1/Dense 1」；組合層重複時，還要加上重複的序號，如「Block 1/2/Dense 1」。</translation>
    </message>
    <message>
        <source>What the drawing needs to know of a layer.</source>
        <extracomment>spec/graph</extracomment>
        <translation>網路圖需要知道的關於層的資訊。</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>panels/curves.py</extracomment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>How long and in what portions the network is trained, and what keeps its weights small.</source>
        <extracomment>spec/project</extracomment>
        <translation>訓練網路多久、分成多大的批次，以及怎樣讓權重保持較小。</translation>
    </message>
    <message>
        <source>L1 and L2 are the textbook sums over all weights of the network, biases left out; a layer can have its own as well.</source>
        <extracomment>spec/project</extracomment>
        <translation>L1 和 L2 是教科書上對網路全部權重的加總，不含偏差；每一層也可以另設自己的。</translation>
    </message>
    <message>
        <source>no such settings; a weight decay d of its SGD is an l2 of d / 2 here, on the biases too. clip_value and clip_norm are clip_grad_value_ and clip_grad_norm_.</source>
        <extracomment>spec/project</extracomment>
        <translation>沒有這些設定；它的 SGD 的權重衰減 d，相當於這裡 l2 取 d / 2，但也作用於偏差。clip_value 和 clip_norm 即 clip_grad_value_ 和 clip_grad_norm_。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Samples per step: 1 is single-sample descent, all is full-batch descent</source>
        <extracomment>spec/project</extracomment>
        <translation>每步使用的樣本數：1 為單樣本梯度下降，「全部」為全批次梯度下降</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>spec/project</extracomment>
        <translation>訓練週期數</translation>
    </message>
    <message>
        <source>Passes over the training part before it stops by itself</source>
        <extracomment>spec/project</extracomment>
        <translation>訓練集看過多少遍後自動停止</translation>
    </message>
    <message>
        <source>Adds l1 · Σ|w| over all weights to what is minimized</source>
        <extracomment>spec/project</extracomment>
        <translation>把所有權重的 l1 · Σ|w| 加入最小化目標</translation>
    </message>
    <message>
        <source>Adds l2 · Σw² over all weights to what is minimized</source>
        <extracomment>spec/project</extracomment>
        <translation>把所有權重的 l2 · Σw² 加入最小化目標</translation>
    </message>
    <message>
        <source>Clip value</source>
        <extracomment>spec/project</extracomment>
        <translation>按值裁剪</translation>
    </message>
    <message>
        <source>Keeps every number of the gradient within ± this before the optimizer gets it; 0 does not</source>
        <extracomment>spec/project</extracomment>
        <translation>梯度交給最佳化器之前，把其中每個數限制在 ± 該值以內；0 表示不限制</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <extracomment>spec/project</extracomment>
        <translation>按範數裁剪</translation>
    </message>
    <message>
        <source>Shortens the whole gradient to this length where it is longer, before the optimizer gets it; 0 does not</source>
        <extracomment>spec/project</extracomment>
        <translation>梯度整體的長度超過該值時，先縮短到該值，再交給最佳化器；0 表示不限制</translation>
    </message>
    <message>
        <source>Max norm</source>
        <extracomment>spec/project</extracomment>
        <translation>最大範數</translation>
    </message>
    <message>
        <source>Shortens the weights that lead to one neuron to this length where they are longer; 0 does not</source>
        <extracomment>spec/project</extracomment>
        <translation>通向同一神經元的權重，其長度超過該值時縮短到該值；0 表示不限制</translation>
    </message>
    <message>
        <source>Input noise</source>
        <extracomment>spec/project</extracomment>
        <translation>輸入雜訊</translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to every input while training</source>
        <extracomment>spec/project</extracomment>
        <translation>訓練時加到每個輸入上的雜訊的標準差</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <extracomment>spec/project</extracomment>
        <translation>資料擴增</translation>
    </message>
    <message>
        <source>How samples are changed at random, each time they are learned from, so that there seem to be more of them</source>
        <extracomment>spec/project</extracomment>
        <translation>每次學習時對樣本做什麼隨機變化，讓樣本看起來變多</translation>
    </message>
    <message>
        <source>Validate every</source>
        <extracomment>spec/project</extracomment>
        <translation>驗證間隔</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation part</source>
        <extracomment>spec/project</extracomment>
        <translation>每隔多少步在驗證集上評估一次</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <extracomment>spec/project</extracomment>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Looks at the validation part in a row without a lower loss after which it stops by itself</source>
        <extracomment>spec/project</extracomment>
        <translation>連續多少次驗證損失都沒有降低，就自動停止</translation>
    </message>
    <message>
        <source>Restore best</source>
        <extracomment>spec/project</extracomment>
        <translation>恢復最佳權重</translation>
    </message>
    <message>
        <source>When it stops early, go back to the weights that had the lowest validation loss</source>
        <extracomment>spec/project</extracomment>
        <translation>提前停止時，回到驗證損失最低時的權重</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>panels/toolbar.py</extracomment>
        <translation>隨機種子</translation>
    </message>
    <message>
        <source>Where all randomness starts: the same seed, the same run</source>
        <extracomment>spec/project</extracomment>
        <translation>所有隨機性的起點：種子相同，訓練過程就相同</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>spec/unknown</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>A layer of a kind that is not known here, or with a part of one. It stays in its place and is saved as it came.</source>
        <extracomment>spec/unknown</extracomment>
        <translation>這裡無法辨識這種層，或它的某個組成部分。它留在原位，儲存時依原樣寫回。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>panels/importing/column_model.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>How symbols are drawn from the probabilities p that a network gives them.</source>
        <extracomment>training/generation</extracomment>
        <translation>如何依網路給出的機率 p 抽取符號。</translation>
    </message>
    <message>
        <source>Each is drawn with p^(1/temperature) / Σ p^(1/temperature); of logits z that is softmax(z / temperature). With top k the sum is over the k likeliest, and the others are never drawn. Padding and unknown characters are never drawn.</source>
        <extracomment>training/generation</extracomment>
        <translation>每個符號依 p^(1/temperature) / Σ p^(1/temperature) 的機率抽取；對 logits z 來說，就是 softmax(z / temperature)。設定 Top k 後，只對機率最高的 k 個加總，其餘的不會被抽到。填補字元和未知字元不會被抽到。</translation>
    </message>
    <message>
        <source>How many characters are written</source>
        <extracomment>training/generation</extracomment>
        <translation>產生多少個字元</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>training/generation</extracomment>
        <translation>溫度</translation>
    </message>
    <message>
        <source>How daring it writes: 0 always takes the likeliest character, 1 draws as often as the network says, more evens the chances out</source>
        <extracomment>training/generation</extracomment>
        <translation>寫得有多大膽：0 總取最可能的字元，1 依網路給出的機率抽取，更大時讓各字元的機會更接近</translation>
    </message>
    <message>
        <source>Top k</source>
        <extracomment>training/generation</extracomment>
        <translation>Top k</translation>
    </message>
    <message>
        <source>From how many of the likeliest characters the next is drawn</source>
        <extracomment>training/generation</extracomment>
        <translation>下一個字元從機率最高的多少個字元中抽取</translation>
    </message>
    <message>
        <source>Another seed, another text; the same seed, the same text</source>
        <extracomment>training/generation</extracomment>
        <translation>種子不同，文字不同；種子相同，文字相同</translation>
    </message>
    <message>
        <source>What keeps a network from learning, noticed while it trains and told with what mends it.</source>
        <extracomment>training/health/rule</extracomment>
        <translation>妨礙網路學習的各種問題：訓練時隨時察覺，並給出解決辦法。</translation>
    </message>
    <message>
        <source>Loss landscape</source>
        <extracomment>panels/landscape.py</extracomment>
        <translation>損失曲面</translation>
    </message>
    <message>
        <source>Which plane through the weights, how far it reaches, and on which samples the loss is measured.</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>取權重空間中的哪個平面、範圍多大，以及在哪些樣本上計算損失。</translation>
    </message>
    <message>
        <source>Directions</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Two random directions, in which each unit&apos;s weights change as much as they are long; or the two main directions of the way that the weights went so far</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>兩個隨機方向，其中每個單元的權重變化幅度與權重自身的長度相當；或權重至今所走路徑的兩個主方向</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>隨機</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>範圍</translation>
    </message>
    <message>
        <source>How far the picture goes. Random directions: at 1, as far as each unit&apos;s weights are long. Along the path: at 1, as far as that went, with a margin</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>圖像覆蓋的範圍。隨機方向：為 1 時，與每個單元權重的長度相當。沿路徑：為 1 時，覆蓋整條路徑並留出邊距</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>解析度</translation>
    </message>
    <message>
        <source>At how many places the loss is measured: coarse 17 × 17, medium 33 × 33, fine 65 × 65</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>在多少個位置計算損失：粗略 17 × 17，中等 33 × 33，精細 65 × 65</translation>
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
        <translation>精細</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>資料部分</translation>
    </message>
    <message>
        <source>The part of the data that the loss is of</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>用資料的哪一部分計算損失</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>訓練集</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>panels/output_views/forecast.py</extracomment>
        <translation>驗證集</translation>
    </message>
    <message>
        <source>How many samples, the first ones of the part; of sequences with an answer at each step, how many answers</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>取該部分最前面的多少個樣本；若序列的每一步都有答案，則為多少個答案</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>panels/output_views/draw</extracomment>
        <translation>繪製</translation>
    </message>
    <message>
        <source>Which random directions: another number gives others, the same number the same</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>選用哪一組隨機方向：數字不同，方向不同；數字相同，方向相同</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>panels, docks</extracomment>
        <translation>元件庫</translation>
    </message>
    <message>
        <source>Layers to drag onto the canvas, and examples to open</source>
        <extracomment>panels, docks</extracomment>
        <translation>可拖到畫布上的層，以及可開啟的範例</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>panels/properties.py</extracomment>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Settings of what is selected, or of the whole project</source>
        <extracomment>panels, docks</extracomment>
        <translation>所選內容的設定；未選取時為整個專案的設定</translation>
    </message>
    <message>
        <source>What keeps the network from running or learning, why, and what mends it</source>
        <extracomment>panels, docks</extracomment>
        <translation>網路為何不能執行或學習，以及如何解決</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>panels, docks</extracomment>
        <translation>檢查器</translation>
    </message>
    <message>
        <source>The selected layer in figures: weights, outputs and gradients, now and over the run</source>
        <extracomment>panels, docks</extracomment>
        <translation>以數字呈現所選的層：權重、輸出和梯度，包括目前的和整個訓練過程的</translation>
    </message>
    <message>
        <source>Pictures of what the network says</source>
        <extracomment>panels/output.py</extracomment>
        <translation>以圖像呈現網路的輸出</translation>
    </message>
    <message>
        <source>The samples themselves, the set in numbers, and what the network gets of it</source>
        <extracomment>panels, docks</extracomment>
        <translation>樣本本身、資料集的各項數字，以及網路實際得到的輸入</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <extracomment>panels, docks</extracomment>
        <translation>損失與準確率</translation>
    </message>
    <message>
        <source>How wrong and how right the network is, step by step</source>
        <extracomment>panels, docks</extracomment>
        <translation>網路錯得多少、對得多少，一步一步來看</translation>
    </message>
    <message>
        <source>One sample on its way forward, the gradients on their way back, and the new weights, number by number</source>
        <extracomment>panels, docks</extracomment>
        <translation>一個樣本如何前向傳播、梯度如何反向傳回、權重如何更新，逐個數字來看</translation>
    </message>
    <message>
        <source>Gradient norm by layer</source>
        <extracomment>panels, docks</extracomment>
        <translation>各層梯度範數</translation>
    </message>
    <message>
        <source>How strongly each layer is told to change</source>
        <extracomment>panels, docks</extracomment>
        <translation>每一層被要求改變多少</translation>
    </message>
    <message>
        <source>A map of the loss around the weights, and the way of the optimizer on it</source>
        <extracomment>panels, docks</extracomment>
        <translation>目前權重周圍的損失地圖，以及最佳化器在上面走過的路</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>panels/runs.py</extracomment>
        <translation>訓練記錄</translation>
    </message>
    <message>
        <source>Every run of this project: how it ended, what was changed for it, and its curves over those of the present one</source>
        <extracomment>panels, docks</extracomment>
        <translation>本專案的每次訓練：如何結束、為它更動了什麼，以及與目前訓練的曲線比較</translation>
    </message>
    <message>
        <source>What each neuron gives for the followed sample: up is positive, down negative</source>
        <extracomment>canvas/previews/bars</extracomment>
        <translation>每個神經元對所追蹤樣本的輸出：向上為正，向下為負</translation>
    </message>
    <message>
        <source>The function, and in grey how often which input comes: where it lies flat, nothing is learned</source>
        <extracomment>canvas/previews/function</extracomment>
        <translation>函數曲線，灰色表示各輸入出現的頻率：輸入落在曲線平坦處，就學不到東西</translation>
    </message>
    <message>
        <source>What each neuron gives at every place of the plane: orange is negative, blue positive</source>
        <extracomment>canvas/previews/plane</extracomment>
        <translation>每個神經元在平面各處的輸出：橙色為負，藍色為正</translation>
    </message>
    <message>
        <source>A square a head: how much each step of the followed sample, a row, takes from each other step, a column</source>
        <extracomment>canvas/previews/attention</extracomment>
        <translation>每個注意力頭一個方格：所追蹤樣本的每一步（列）從其他各步（欄）取得多少</translation>
    </message>
    <message>
        <source>The followed sample as it leaves this layer, a picture a channel: orange is negative, blue positive</source>
        <extracomment>canvas/previews/maps</extracomment>
        <translation>所追蹤的樣本離開這一層時的樣子，每個通道一張圖像：橙色為負，藍色為正</translation>
    </message>
    <message>
        <source>The followed sample; another one can be chosen in the data panel</source>
        <extracomment>canvas/previews/picture</extracomment>
        <translation>所追蹤的樣本；可在「資料」面板中換一個</translation>
    </message>
    <message>
        <source>The followed sample as it leaves this layer: time runs to the right, each unit is a row</source>
        <extracomment>canvas/previews/states</extracomment>
        <translation>所追蹤的樣本離開這一層時的樣子：時間向右，每列一個單元</translation>
    </message>
    <message>
        <source>The weights that lead to each neuron, laid out as the image: blue pixels speak for it, orange against it</source>
        <extracomment>canvas/previews/weights</extracomment>
        <translation>通向每個神經元的權重，依圖像的形狀排列：藍色像素表示贊成，橙色像素表示反對</translation>
    </message>
    <message>
        <source>Left the kernels, right the feature map that each makes of the followed sample; blue is positive</source>
        <extracomment>canvas/previews/kernels</extracomment>
        <translation>左邊是卷積核，右邊是各卷積核對所追蹤樣本產生的特徵圖；藍色為正</translation>
    </message>
    <message>
        <source>For each channel its running mean, a dot, and one standard deviation up and down; the line is zero</source>
        <extracomment>canvas/previews/running</extracomment>
        <translation>每個通道的移動平均值（圓點）以及上下各一個標準差；橫線為零</translation>
    </message>
    <message>
        <source>Drag from the library</source>
        <extracomment>canvas/guide</extracomment>
        <translation>從元件庫拖出</translation>
    </message>
    <message>
        <source>Add a layer; onto a wire: in between</source>
        <extracomment>canvas/guide</extracomment>
        <translation>新增層；拖到連線上：插入兩層之間</translation>
    </message>
    <message>
        <source>Drag from port to port</source>
        <extracomment>canvas/guide</extracomment>
        <translation>從端點拖到端點</translation>
    </message>
    <message>
        <source>Wire them; onto empty canvas: choose a layer</source>
        <extracomment>canvas/guide</extracomment>
        <translation>連接；拖到空白畫布：選擇要新增的層</translation>
    </message>
    <message>
        <source>Drag off an input</source>
        <extracomment>canvas/guide</extracomment>
        <translation>從輸入端點拖開</translation>
    </message>
    <message>
        <source>Lead its wire elsewhere, or drop it</source>
        <extracomment>canvas/guide</extracomment>
        <translation>把連線改接到別處，或拿掉它</translation>
    </message>
    <message>
        <source>Drag a card</source>
        <extracomment>canvas/guide</extracomment>
        <translation>拖曳卡片</translation>
    </message>
    <message>
        <source>Move it; onto a wire: put it in between</source>
        <extracomment>canvas/guide</extracomment>
        <translation>移動；拖到連線上：插入兩層之間</translation>
    </message>
    <message>
        <source>Alt+Drag</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Alt+拖曳</translation>
    </message>
    <message>
        <source>Move without snapping</source>
        <extracomment>canvas/guide</extracomment>
        <translation>移動時不貼齊</translation>
    </message>
    <message>
        <source>Drag on empty canvas</source>
        <extracomment>canvas/guide</extracomment>
        <translation>在空白畫布上拖曳</translation>
    </message>
    <message>
        <source>Select what the rectangle touches</source>
        <extracomment>canvas/guide</extracomment>
        <translation>選取矩形框碰到的內容</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Shift+按一下</translation>
    </message>
    <message>
        <source>Add to the selection, or take out of it</source>
        <extracomment>canvas/guide</extracomment>
        <translation>加入選取範圍，或從中移除</translation>
    </message>
    <message>
        <source>Double-click</source>
        <extracomment>canvas/guide</extracomment>
        <translation>按兩下</translation>
    </message>
    <message>
        <source>Right-click</source>
        <extracomment>canvas/guide</extracomment>
        <translation>按右鍵</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <extracomment>canvas/guide</extracomment>
        <translation>這裡可以做什麼</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>canvas/guide</extracomment>
        <translation>滾輪</translation>
    </message>
    <message>
        <source>Zoom at the pointer; near, cards show neurons</source>
        <extracomment>canvas/guide</extracomment>
        <translation>以指標為中心縮放；放大後，卡片顯示神經元</translation>
    </message>
    <message>
        <source>Click a neuron or weight</source>
        <extracomment>canvas/guide</extracomment>
        <translation>按一下神經元或權重</translation>
    </message>
    <message>
        <source>Set its bias, or it, by hand</source>
        <extracomment>canvas/guide</extracomment>
        <translation>手動設定它的偏差或數值</translation>
    </message>
    <message>
        <source>Middle or Space+Drag</source>
        <extracomment>canvas/guide</extracomment>
        <translation>中鍵或空白鍵+拖曳</translation>
    </message>
    <message>
        <source>Move the view</source>
        <extracomment>canvas/guide</extracomment>
        <translation>移動畫面</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>canvas/guide</extracomment>
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>Walk along wires; with Shift: select more</source>
        <extracomment>canvas/guide</extracomment>
        <translation>沿連線移動；按住 Shift：擴大選取範圍</translation>
    </message>
    <message>
        <source>Alt+Arrow keys</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Alt+方向鍵</translation>
    </message>
    <message>
        <source>Move the selected cards one step</source>
        <extracomment>canvas/guide</extracomment>
        <translation>把所選卡片移動一格</translation>
    </message>
    <message>
        <source>Ctrl+Arrow keys</source>
        <extracomment>canvas/guide</extracomment>
        <translation>Ctrl+方向鍵</translation>
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
        <translation>放棄目前的手勢，或取消選取</translation>
    </message>
    <message>
        <source>Beginner</source>
        <extracomment>examples</extracomment>
        <translation>初級</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>examples</extracomment>
        <translation>入門</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>panels/data.py</extracomment>
        <translation>圖像</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>examples</extracomment>
        <translation>中級</translation>
    </message>
    <message>
        <source>How training goes</source>
        <extracomment>examples</extracomment>
        <translation>訓練過程</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>examples</extracomment>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>examples</extracomment>
        <translation>進階</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>panels/output_views/units.py</extracomment>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Units all alike</source>
        <extracomment>training/health/rules/alike</extracomment>
        <translation>單元全都一樣</translation>
    </message>
    <message>
        <source>The units of a layer start with the same weights, get the same gradient, and stay one unit many times over.</source>
        <extracomment>training/health/rules/alike</extracomment>
        <translation>一層的單元從相同的權重開始，得到相同的梯度，所以再多也只相當於一個單元。</translation>
    </message>
    <message>
        <source>all units of a layer that starts at zeros or at a constant give the same, for each of up to 128 training samples, from step 5 on</source>
        <extracomment>training/health/rules/alike</extracomment>
        <translation>從第 5 步起，某個從零或常數開始的層，所有單元對每個訓練樣本（最多取 128 個）的輸出都相同</translation>
    </message>
    <message>
        <source>at least 75% of a layer&apos;s units are zero for all of up to 128 training samples, from step 50 on while the network has not learned</source>
        <extracomment>training/health/rules/dead</extracomment>
        <translation>從第 50 步起，網路還沒學會時，某層至少 75% 的單元對全部訓練樣本（最多取 128 個）的輸出都為零</translation>
    </message>
    <message>
        <source>among the last 40 points a layer&apos;s gradient was more than 100 times its median and its norm above 10, from step 10 on, after clipping</source>
        <extracomment>training/health/rules/exploding</extracomment>
        <translation>從第 10 步起，在最近 40 個點中，某層裁剪後的梯度範數超過其中位數的 100 倍，並且大於 10</translation>
    </message>
    <message>
        <source>↑ explodes</source>
        <extracomment>training/health/rules/exploding</extracomment>
        <translation>↑ 爆炸</translation>
    </message>
    <message>
        <source>from step 500 on, the lowest training loss so far is above 98% of the loss of always giving the same best answer</source>
        <extracomment>training/health/rules/flat_loss</extracomment>
        <translation>從第 500 步起，至今最低的訓練損失仍高於「始終給出同一個最佳答案」的損失的 98%</translation>
    </message>
    <message>
        <source>the largest class has 10 times the samples of the smallest, with up to 50 classes</source>
        <extracomment>training/health/rules/imbalance</extracomment>
        <translation>最大類別的樣本數是最小類別的 10 倍（類別不超過 50 個時）</translation>
    </message>
    <message>
        <source>the loss, a weight or what leaves a layer is not a finite number</source>
        <extracomment>training/health/rules/not_finite</extracomment>
        <translation>損失、某個權重或某層的輸出不是有限數</translation>
    </message>
    <message>
        <source>the validation loss has been 1.25 times its lowest for 3 looks in a row, the lowest is at least 6 looks ago, and the training loss is below 70% of it; not below 10% of the loss of always giving the same answer, and not with early stopping on</source>
        <extracomment>training/health/rules/overfitting</extracomment>
        <translation>驗證損失連續 3 次評估都達到最低值的 1.25 倍，最低值至少出現在 6 次評估之前，且訓練損失不到驗證損失的 70%；驗證損失不低於「始終給出同一個答案」的損失的 10%，並且沒有啟用提前停止</translation>
    </message>
    <message>
        <source>from step 30 on, the training loss is 1.5 times the lowest it has been, and 1.5 times the loss of always giving the same answer</source>
        <extracomment>training/health/rules/rate_too_high</extracomment>
        <translation>從第 30 步起，訓練損失是至今最低值的 1.5 倍，也是「始終給出同一個答案」的損失的 1.5 倍</translation>
    </message>
    <message>
        <source>from step 50 on, an update changes no layer&apos;s weights by more than 1e-05 of their size, while the network has not learned</source>
        <extracomment>training/health/rules/rate_too_low</extracomment>
        <translation>從第 50 步起，網路還沒學會時，一次更新對任何一層權重的改變都不超過其大小的 1e-05 倍</translation>
    </message>
    <message>
        <source>at least 80% of what a hidden layer gives for up to 128 training samples lies within a fiftieth of the ends of its function&apos;s range, while the network has not learned</source>
        <extracomment>training/health/rules/saturated</extracomment>
        <translation>網路還沒學會時，某隱藏層對訓練樣本（最多取 128 個）的輸出中，至少 80% 落在激勵函數值域兩端五十分之一的範圍內</translation>
    </message>
    <message>
        <source>the number of epochs is set, and a schedule with an end takes 1.05 times their steps or more</source>
        <extracomment>training/health/rules/unfinished_schedule</extracomment>
        <translation>設定了訓練週期數，而有終點的學習率排程所需步數達到這些訓練週期總步數的 1.05 倍或更多</translation>
    </message>
    <message>
        <source>an input is further than 20 from zero on average or spreads by more than that, or one spreads 100 times as far as another</source>
        <extracomment>training/health/rules/unscaled</extracomment>
        <translation>某個輸入的平均值偏離零超過 20，或標準差超過 20，或某個輸入的標準差達到另一個的 100 倍</translation>
    </message>
    <message>
        <source>per weight, a layer&apos;s gradient is less than 1/1000 of the output&apos;s, at the median of the last 20 points, from step 20 on and while the network has not learned</source>
        <extracomment>training/health/rules/vanishing</extracomment>
        <translation>從第 20 步起，網路還沒學會時，取最近 20 個點的中位數，某層平均到每個權重的梯度不到輸出層的 1/1000</translation>
    </message>
    <message>
        <source>↓ vanishes</source>
        <extracomment>training/health/rules/vanishing</extracomment>
        <translation>↓ 消失</translation>
    </message>
    <message>
        <source>Random draw</source>
        <extracomment>training/landscape/settings</extracomment>
        <translation>隨機方向編號</translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>panels/output_views/surface</extracomment>
        <translation>曲面</translation>
    </message>
    <message>
        <source>What the network says at every place of the plane; the points are what it learns from</source>
        <extracomment>panels/output_views/surface</extracomment>
        <translation>網路在平面各處的輸出；圖中的點是它學習的樣本</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>panels/output_views/fitted</extracomment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>What the network answers for every input, as a line through the points it learns from</source>
        <extracomment>panels/output_views/fitted</extracomment>
        <translation>網路對每個輸入的回答，畫成一條穿過樣本點的曲線</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>panels/output_views/forecast</extracomment>
        <translation>時間序列預測</translation>
    </message>
    <message>
        <source>What the network forecasts over what came, and whether it does better than saying that all stays as it was</source>
        <extracomment>panels/output_views/forecast</extracomment>
        <translation>網路根據過去對未來的預測，以及它是否勝過「一切維持原樣」的預測</translation>
    </message>
    <message>
        <source>Images with what the network takes them for and how sure it is; ✗ marks mistakes</source>
        <extracomment>panels/output_views/samples</extracomment>
        <translation>圖像、網路把它們認作什麼，以及有多大把握；✗ 表示認錯</translation>
    </message>
    <message>
        <source>Draw with the mouse, or open a picture, and see what the network takes it for</source>
        <extracomment>panels/output_views/draw</extracomment>
        <translation>用滑鼠畫，或開啟一張圖像，看網路把它認作什麼</translation>
    </message>
    <message>
        <source>What the network writes on from a prompt, and which characters it takes for likely next</source>
        <extracomment>panels/output_views/text</extracomment>
        <translation>網路接著提示詞寫出的文字，以及它認為接下來可能出現的字元</translation>
    </message>
    <message>
        <source>What hidden units react to, colored over a text, and where attention looks back to</source>
        <extracomment>panels/output_views/units</extracomment>
        <translation>隱藏單元對什麼有反應（在文字上著色），以及注意力往回看哪裡</translation>
    </message>
    <message>
        <source>Confusion</source>
        <extracomment>panels/output_views/confusion</extracomment>
        <translation>混淆矩陣</translation>
    </message>
    <message>
        <source>Rows: what each sample is. Columns: what the network says. Right answers lie on the diagonal</source>
        <extracomment>panels/output_views/confusion</extracomment>
        <translation>列：樣本的真實類別。欄：網路的判斷。對角線上是判斷正確的</translation>
    </message>
    <message>
        <source>Neuron</source>
        <extracomment>panels/output_views/neuron</extracomment>
        <translation>神經元</translation>
    </message>
    <message>
        <source>What one neuron sees, and how its inputs add up to what it gives</source>
        <extracomment>panels/output_views/neuron</extracomment>
        <translation>單個神經元看到什麼，以及它的輸入如何相加得到輸出</translation>
    </message>
    <message>
        <source>What this layer remembers of the followed sample: time runs to the right, each unit is a row; of an LSTM first its state h, then its memory c</source>
        <extracomment>canvas/previews/states</extracomment>
        <translation>這一層對所追蹤樣本的記憶：時間向右，每列一個單元；LSTM 先是狀態 h，再是記憶 c</translation>
    </message>
    <message>
        <source>Settings; name: rename; note: write; canvas: add</source>
        <extracomment>canvas/guide</extracomment>
        <translation>設定；名稱：重新命名；註解：書寫；畫布：新增</translation>
    </message>
    <message>
        <source>Settings of the layer; write on the note</source>
        <extracomment>canvas/guide</extracomment>
        <translation>開啟層的設定；在註解中書寫</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>document/document.py</extracomment>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <extracomment>canvas/actions</extracomment>
        <translation>復原上一次編輯</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>document/document.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do the edit again that was taken back</source>
        <extracomment>canvas/actions</extracomment>
        <translation>重新執行剛才復原的編輯</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>canvas/actions</extracomment>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Take the selected layers out and keep them on the clipboard</source>
        <extracomment>canvas/actions</extracomment>
        <translation>取出所選的層，放到剪貼簿</translation>
    </message>
    <message>
        <source>Keep the selected layers on the clipboard, as text</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所選的層以文字形式放到剪貼簿</translation>
    </message>
    <message>
        <source>Copy drawing as text</source>
        <extracomment>canvas/actions</extracomment>
        <translation>將網路圖複製為文字</translation>
    </message>
    <message>
        <source>Keep the whole drawing on the clipboard, as text for a chat or a mail; Paste takes it from there</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把整張網路圖以文字形式放到剪貼簿，可貼到聊天或電子郵件中；用「貼上」即可取回</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>canvas/actions</extracomment>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Add the layers that are on the clipboard</source>
        <extracomment>canvas/actions</extracomment>
        <translation>新增剪貼簿中的層</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>canvas/actions</extracomment>
        <translation>建立副本</translation>
    </message>
    <message>
        <source>The selected layers once more</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所選的層再複製一份</translation>
    </message>
    <message>
        <source>Take the selected layers out; what stood on both sides is wired together</source>
        <extracomment>canvas/actions</extracomment>
        <translation>移除所選的層；其前後的層直接相連</translation>
    </message>
    <message>
        <source>Add layer…</source>
        <extracomment>canvas/actions</extracomment>
        <translation>新增層…</translation>
    </message>
    <message>
        <source>Search for a layer to add, behind the selected one</source>
        <extracomment>canvas/actions</extracomment>
        <translation>搜尋要新增的層，接在所選層之後</translation>
    </message>
    <message>
        <source>Write a note on the drawing: text with formulas, no part of the network</source>
        <extracomment>canvas/actions</extracomment>
        <translation>在網路圖上寫一則註解：可含公式的文字，不屬於網路</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>canvas/actions</extracomment>
        <translation>下一則註解</translation>
    </message>
    <message>
        <source>Select the next note; Enter writes on it, Alt with an arrow key moves it</source>
        <extracomment>canvas/actions</extracomment>
        <translation>選取下一則註解；按 Enter 鍵書寫，按 Alt 加方向鍵移動</translation>
    </message>
    <message>
        <source>Wire selected</source>
        <extracomment>canvas/actions</extracomment>
        <translation>連接所選的層</translation>
    </message>
    <message>
        <source>Wire the selected layers one after another, from left to right</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所選的層由左到右依序連接</translation>
    </message>
    <message>
        <source>Delete wires</source>
        <extracomment>canvas/actions</extracomment>
        <translation>刪除連線</translation>
    </message>
    <message>
        <source>Take away the selected wires, or those of the selected layers</source>
        <extracomment>canvas/actions</extracomment>
        <translation>拿掉所選的連線，或所選層的連線</translation>
    </message>
    <message>
        <source>Group into a block</source>
        <extracomment>canvas/actions</extracomment>
        <translation>組合為區塊</translation>
    </message>
    <message>
        <source>Make one block of the selected layers: they hang together, with one way in and one way out</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所選的層組合為一個區塊：它們彼此相連，只有一個入口和一個出口</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <extracomment>canvas/actions</extracomment>
        <translation>取消組合</translation>
    </message>
    <message>
        <source>Put the layers of the selected block in its place</source>
        <extracomment>canvas/actions</extracomment>
        <translation>用區塊中的層替換所選的區塊</translation>
    </message>
    <message>
        <source>Open block</source>
        <extracomment>canvas/actions</extracomment>
        <translation>開啟區塊</translation>
    </message>
    <message>
        <source>See what is inside of the selected block, and change it there</source>
        <extracomment>canvas/actions</extracomment>
        <translation>檢視所選區塊的內部，並在其中修改</translation>
    </message>
    <message>
        <source>Save block in library</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把區塊存入元件庫</translation>
    </message>
    <message>
        <source>Keep the selected block for later drawings</source>
        <extracomment>canvas/actions</extracomment>
        <translation>儲存所選的區塊，供以後的網路圖使用</translation>
    </message>
    <message>
        <source>Leave block</source>
        <extracomment>canvas/actions</extracomment>
        <translation>離開區塊</translation>
    </message>
    <message>
        <source>Back to the drawing that the block stands in (or Escape)</source>
        <extracomment>canvas/actions</extracomment>
        <translation>回到區塊所在的網路圖（或按 Esc）</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>canvas/actions</extracomment>
        <translation>全選</translation>
    </message>
    <message>
        <source>Select every layer</source>
        <extracomment>canvas/actions</extracomment>
        <translation>選取所有層</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>canvas/actions</extracomment>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Give the selected layer another name</source>
        <extracomment>canvas/actions</extracomment>
        <translation>為所選的層改名</translation>
    </message>
    <message>
        <source>Go to the settings of the selected layer, or write on the selected note (Enter)</source>
        <extracomment>canvas/actions</extracomment>
        <translation>轉到所選層的設定，或在所選的註解中書寫（Enter 鍵）</translation>
    </message>
    <message>
        <source>Put the selected cards at one height</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所選的卡片對齊到同一高度</translation>
    </message>
    <message>
        <source>Put the selected cards one below the other</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所選的卡片上下對齊</translation>
    </message>
    <message>
        <source>Arrange all cards in columns from input to output</source>
        <extracomment>canvas/actions</extracomment>
        <translation>把所有卡片從輸入到輸出分欄排好</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <extracomment>canvas/actions</extracomment>
        <translation>顯示整張網路圖</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>canvas/actions</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Come closer (or turn the wheel)</source>
        <extracomment>canvas/actions</extracomment>
        <translation>拉近檢視（或轉動滾輪）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>canvas/actions</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Go further away (or turn the wheel)</source>
        <extracomment>canvas/actions</extracomment>
        <translation>拉遠檢視（或轉動滾輪）</translation>
    </message>
    <message>
        <source>Neurons and weights</source>
        <extracomment>canvas/actions</extracomment>
        <translation>神經元與權重</translation>
    </message>
    <message>
        <source>See the neurons of the selected layer: arrow keys walk, Enter sets a number, Escape goes back</source>
        <extracomment>canvas/actions</extracomment>
        <translation>檢視所選層的神經元：方向鍵移動，Enter 鍵可設定數值，Esc 返回</translation>
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
        <translation>出處</translation>
    </message>
    <message>
        <source>Activations</source>
        <extracomment>formats/reference</extracomment>
        <translation>激勵函數</translation>
    </message>
    <message>
        <source>Losses</source>
        <extracomment>formats/reference</extracomment>
        <translation>損失函數</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <extracomment>formats/reference</extracomment>
        <translation>最佳化器</translation>
    </message>
    <message>
        <source>Schedules</source>
        <extracomment>formats/reference</extracomment>
        <translation>學習率排程</translation>
    </message>
    <message>
        <source>Initializers</source>
        <extracomment>formats/reference</extracomment>
        <translation>初始化方法</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <extracomment>formats/reference</extracomment>
        <translation>資料擴增</translation>
    </message>
    <message>
        <source>Data sets</source>
        <extracomment>formats/reference</extracomment>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Exports</source>
        <extracomment>formats/reference</extracomment>
        <translation>匯出格式</translation>
    </message>
    <message>
        <source>a text of at most 10000 characters</source>
        <extracomment>spec/notes</extracomment>
        <translation>一段不超過 10000 個字元的文字</translation>
    </message>
    <message>
        <source>two numbers [x, y] from -1000000 to 1000000</source>
        <extracomment>spec/notes</extracomment>
        <translation>兩個數字 [x, y]，範圍從 -1000000 到 1000000</translation>
    </message>
    <message>
        <source>a number from 96 to 1600</source>
        <extracomment>spec/notes</extracomment>
        <translation>一個從 96 到 1600 的數字</translation>
    </message>
    <message>
        <source>one of paper, blue, green, amber, red</source>
        <extracomment>spec/notes</extracomment>
        <translation>paper、blue、green、amber、red 其中之一</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>examples</extracomment>
        <translation>一步一步拆解</translation>
    </message>
    <message>
        <source>Six neurons learn to tell the inside of a circle from the outside.</source>
        <extracomment>examples</extracomment>
        <translation>六個神經元學習區分圓內與圓外。</translation>
    </message>
    <message>
        <source>Do: press Run (Space) and watch the output. Each neuron draws one soft line through the plane; together they close a ring.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」（空白鍵），觀察輸出。每個神經元在平面上畫出一條柔和的線，合起來圍成一個圈。</translation>
    </message>
    <message>
        <source>Look at: the loss, which stays flat at first and then falls quickly, and the gradient norms, which rise while it falls.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：損失起初不動，隨後迅速下降；下降的同時，梯度範數上升。</translation>
    </message>
    <message>
        <source>Change next: the first layer to 3 neurons, then to 2. With how few does it still find the circle? Add the feature x1^2 to Data, and x2^2: then no hidden layer is needed at all.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：把第一層改為 3 個神經元，再改為 2 個。最少用幾個還能找到圓？給 Data 加上特徵 x1^2 和 x2^2，就完全不需要隱藏層了。</translation>
    </message>
    <message>
        <source>One neuron finds the line y = 2x + 3 from points on it.</source>
        <extracomment>examples</extracomment>
        <translation>一個神經元從直線上的點找出直線 y = 2x + 3。</translation>
    </message>
    <message>
        <source>Do: press Step a few times, then Run. The weight of the Output card goes to 2, its bias to 3.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按幾次「單步」，再按「執行」。Output 卡片的權重趨向 2，偏差趨向 3。</translation>
    </message>
    <message>
        <source>Look at: the fitted curve as it turns towards the points, and the loss as it halves again and again. Loss landscape shows the loss at every weight and bias, and the present two as a ball that rolls to where it is lowest.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：擬合的曲線如何轉向各點，損失如何一次次減半。「損失曲面」顯示每一組權重和偏差對應的損失，目前的這一組是一顆小球，滾向損失最低處。</translation>
    </message>
    <message>
        <source>Change next: the learning rate to 0.3, to 1 and to 2. At one of them each step jumps farther from the goal than it was. Then add noise to the data: the line stays close, but the loss no longer reaches zero.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：學習率改為 0.3、1 和 2。其中有一個會讓每一步都跳得離目標更遠。然後給資料加雜訊：直線仍然貼近，但損失再也到不了零。</translation>
    </message>
    <message>
        <source>Neither x1 nor x2 alone tells the classes apart; a hidden layer combines them.</source>
        <extracomment>examples</extracomment>
        <translation>單看 x1 或 x2 都分不出類別，隱藏層把兩者結合起來。</translation>
    </message>
    <message>
        <source>Do: press Run and watch four corners take their colors.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」，看四個角染上各自的顏色。</translation>
    </message>
    <message>
        <source>Look at: the output without the hidden layer: delete Dense 1, press Run, and see that one straight line gets little more than half of the points right.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：沒有隱藏層時的輸出。刪除 Dense 1，按「執行」，可以看到一條直線只能分對一半多一點的點。</translation>
    </message>
    <message>
        <source>Change next: the hidden layer to 4 neurons, then to 2, each with a few seeds. A network that is just large enough often gets stuck. Or keep no hidden layer and add the feature x1 x2 to Data.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：隱藏層改為 4 個神經元，再改為 2 個，每次多試幾個隨機種子。剛好夠大的網路常常會卡住。或者不用隱藏層，給 Data 加上特徵 x1 x2。</translation>
    </message>
    <message>
        <source>Two arms wound into each other: the hardest of the pictures, and it takes depth.</source>
        <extracomment>examples</extracomment>
        <translation>兩條旋臂互相纏繞，是這類圖中最難的一種，需要深度。</translation>
    </message>
    <message>
        <source>Do: press Run and give it ten seconds. The border starts as a line, bends, and follows the arms from the outside in.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」，等十秒。邊界起初是一條直線，隨後彎曲，由外向內沿著旋臂延伸。</translation>
    </message>
    <message>
        <source>Look at: training and validation loss. Where they part, the network learns the points rather than the arms.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：訓練損失和驗證損失。兩者分開之處，網路學的是那些點，而不是旋臂。</translation>
    </message>
    <message>
        <source>Change next: Adam to SGD with the same rate, which is far slower here. Then remove one hidden layer, or widen one to 32 neurons. Or add sin x1 and sin x2 to the features of Data.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：把 Adam 換成學習率相同的 SGD，在這裡會慢得多。然後去掉一個隱藏層，或把一層加寬到 32 個神經元。或者給 Data 的特徵加上 sin x1 和 sin x2。</translation>
    </message>
    <message>
        <source>Three species of iris told apart by four measurements of their flowers: a real table, from 1936.</source>
        <extracomment>examples</extracomment>
        <translation>用花的四項測量值區分三種鳶尾花：來自 1936 年的真實資料表。</translation>
    </message>
    <message>
        <source>Do: press Run until the validation accuracy stands still; there are 150 flowers only, so it does soon.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」，直到驗證準確率不再變化；只有 150 朵花，很快就到。</translation>
    </message>
    <message>
        <source>Look at: the confusion matrix. Setosa is never mistaken; versicolor and virginica overlap.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：混淆矩陣。setosa（山鳶尾）從不認錯；versicolor（變色鳶尾）和 virginica（維吉尼亞鳶尾）互有重疊。</translation>
    </message>
    <message>
        <source>Change next: the features of the data set to petal length and petal width, and see the regions that the network draws. Then set the scaling to none: the same network takes longer.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：資料集的特徵只用花瓣長度和花瓣寬度，看網路劃分出的區域。然後把縮放設為「無」：同一個網路需要更久的時間。</translation>
    </message>
    <message>
        <source>MNIST, the classic way</source>
        <extracomment>examples</extracomment>
        <translation>MNIST：經典做法</translation>
    </message>
    <message>
        <source>Handwritten digits read by 784-16-16-10, the network of many first lectures: sigmoids, squared error, plain descent.</source>
        <extracomment>examples</extracomment>
        <translation>用 784-16-16-10 辨識手寫數字，是許多入門課程講的第一個網路：sigmoid、平方誤差、普通梯度下降。</translation>
    </message>
    <message>
        <source>Do: press Run. After one pass over the 54 000 images it reads nine digits in ten.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。把 54 000 張圖像看過一遍後，十個數字能認對九個。</translation>
    </message>
    <message>
        <source>Look at: 12 960 weights and 42 biases on the cards, 13 002 in all; the gradient norm of the first layer beside that of the last; the digits that it still gets wrong.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：卡片上的 12 960 個權重和 42 個偏差，共 13 002 個；第一層與最後一層梯度範數的比較；它仍然認錯的數字。</translation>
    </message>
    <message>
        <source>Change next: the loss to cross-entropy, the activation of Output to linear and the rate to 0.3, and compare the first epoch. Then start over with every initializer at zeros: all neurons of a layer stay alike, and it never reads more than a third of the digits.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：損失換成交叉熵，Output 的激勵函數改為線性，學習率改為 0.3，比較第一個訓練週期的效果。然後把所有初始化方法都設為「全零」，重新開始：一層中的所有神經元始終相同，認對的數字永遠超不過三分之一。</translation>
    </message>
    <message>
        <source>MNIST</source>
        <extracomment>examples</extracomment>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Handwritten digits read by one layer of 128 neurons: ReLU, cross-entropy and Adam, as one would begin today.</source>
        <extracomment>examples</extracomment>
        <translation>用一層 128 個神經元辨識手寫數字：ReLU、交叉熵和 Adam，現在的人會這樣起步。</translation>
    </message>
    <message>
        <source>Do: press Run. Five passes over the images take some seconds and read more than 97 digits in a hundred.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。把圖像看過五遍只要幾秒，一百個數字能認對 97 個以上。</translation>
    </message>
    <message>
        <source>Look at: training and validation loss, which part as the network begins to learn the training images by heart. The confusion matrix shows which digits are taken for which. The loss ends well above zero: 5 % of each target is spread over all digits (label smoothing), which keeps the network from being too sure.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：訓練損失和驗證損失，網路開始死記訓練圖像時兩者分開。混淆矩陣顯示哪些數字被認成了哪些。損失最後遠高於零：每個目標的 5% 分給了所有數字（標籤平滑），使網路不至於過分自信。</translation>
    </message>
    <message>
        <source>Change next: put Dropout behind Dense 1 and train twice as long: the two curves stay closer. Or export the weights and use them in a program of your own.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：在 Dense 1 後面加上 Dropout，訓練時間加倍：兩條曲線更貼近。或者匯出權重，用在你自己的程式裡。</translation>
    </message>
    <message>
        <source>MNIST, convolutional</source>
        <extracomment>examples</extracomment>
        <translation>MNIST：卷積網路</translation>
    </message>
    <message>
        <source>Handwritten digits read by filters that slide over the image: 8, then 16 of them, each with its own small pattern to look for.</source>
        <extracomment>examples</extracomment>
        <translation>用在圖像上滑動的濾波器辨識手寫數字：先 8 個，再 16 個，各自尋找自己的小圖案。</translation>
    </message>
    <message>
        <source>Do: press Run. Three passes over the images take about half a minute and read more than 98 digits in a hundred.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。把圖像看過三遍大約要半分鐘，一百個數字能認對 98 個以上。</translation>
    </message>
    <message>
        <source>Look at: the cards. Conv2D 1 has 80 parameters, because the same 3×3 weights serve at every place; MaxPool2D halves height and width, so that Conv2D 2 sees twice as far. Against the example MNIST, half as many parameters make about half as many mistakes.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：各張卡片。Conv2D 1 只有 80 個參數，因為同一組 3×3 權重用於所有位置；MaxPool2D 把高和寬都減半，於是 Conv2D 2 看到的範圍擴大一倍。與範例「MNIST」相比，參數少一半，錯誤也大約少一半。</translation>
    </message>
    <message>
        <source>Change next: set the kernel of Conv2D 1 to 5, or put BatchNorm behind it. Or take both MaxPool2D away and see what becomes of the multiply-adds and the speed.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：把 Conv2D 1 的卷積核設為 5，或在它後面加上批次正規化。或者去掉兩個 MaxPool2D，看看乘加次數和速度會怎樣。</translation>
    </message>
    <message>
        <source>Clothes told apart by their pictures: as small as the digits of MNIST, and much harder.</source>
        <extracomment>examples</extracomment>
        <translation>根據圖像區分服飾，尺寸與 MNIST 的數字一樣小，但難得多。</translation>
    </message>
    <message>
        <source>Do: press Run. Ten passes over 9 000 pictures take about half a minute and name nearly nine in ten.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。把 9 000 張圖像看過十遍大約要半分鐘，十件中將近九件能認對。</translation>
    </message>
    <message>
        <source>Look at: the confusion matrix. Trousers, bags and boots are hardly ever mistaken; shirts are taken for T-shirts, pullovers and coats, as people take them at this size. Training accuracy runs ahead of validation accuracy: with so few pictures the network begins to learn them by heart.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：混淆矩陣。褲子、包包和靴子幾乎不會認錯；襯衫會被認成 T 恤、套頭衫和外套，在這種尺寸下人也會這樣認錯。訓練準確率領先驗證準確率：圖像這麼少，網路開始死記硬背。</translation>
    </message>
    <message>
        <source>Change next: take Dropout out and see the two curves part sooner. Or train on the digits instead: choose MNIST digits as the data of this drawing.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：去掉 Dropout，看兩條曲線更早分開。或者改用數字來訓練：把這張網路圖的資料換成「MNIST 手寫數字」。</translation>
    </message>
    <message>
        <source>Down a parabola</source>
        <extracomment>examples</extracomment>
        <translation>沿拋物線下降</translation>
    </message>
    <message>
        <source>Gradient descent on f(x) = x² − 4x + 1, a step at a time.</source>
        <extracomment>examples</extracomment>
        <translation>對 f(x) = x² − 4x + 1 做梯度下降，一次一步。</translation>
    </message>
    <message>
        <source>Do: press F10 three times and read the table under the curve: from 9 the ball goes to 7.6, 6.48 and 5.584. Then press Run.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按三次 F10，看曲線下方的表格：小球從 9 走到 7.6、6.48 和 5.584。然後按「執行」。</translation>
    </message>
    <message>
        <source>Look at: how the steps become shorter. The slope is f′(x) = 2x − 4, so the first step is 0.1 · (2 · 9 − 4) = 1.4. At x = 2 the slope is 0, f is lowest, −3, and the ball stays. The network is one neuron that gets a 1 and has no bias: its answer x is its weight, and the loss is f of that.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：每一步如何越來越短。斜率是 f′(x) = 2x − 4，所以第一步是 0.1 · (2 · 9 − 4) = 1.4。在 x = 2 處斜率為 0，f 最低，為 −3，小球停住。這個網路是一個輸入為 1、沒有偏差的神經元：它的回答 x 就是它的權重，損失就是對應的 f。</translation>
    </message>
    <message>
        <source>Change next: the learning rate to 0.5, which is there in one step, to 0.9, which jumps from side to side, and to 1.1, which climbs out; each with R and F10. Then SGD with a momentum of 0.9, and the other optimizers.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：學習率改為 0.5，一步到位；改為 0.9，左右來回跳；改為 1.1，越爬越高。每次都先按 R 再按 F10。然後試動量為 0.9 的 SGD，以及其他最佳化器。</translation>
    </message>
    <message>
        <source>One neuron adds up six examination scores and says yes from 660 points on.</source>
        <extracomment>examples</extracomment>
        <translation>一個神經元把六科考試的分數相加，總分達到 660 分就說「是」。</translation>
    </message>
    <message>
        <source>Worked by hand</source>
        <extracomment>examples</extracomment>
        <translation>親手算一步</translation>
    </message>
    <message>
        <source>One step of a small network, every number of it small enough to check with a pocket calculator.</source>
        <extracomment>examples</extracomment>
        <translation>小網路的一步訓練，每個數字都小到可以用計算機核對。</translation>
    </message>
    <message>
        <source>Do: press E and read the step from its top: forward to the loss, back to each weight, then the update. Then press F10, which makes that step.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按 E，從上往下讀這一步：前向到損失，反向到每個權重，再到更新。然後按 F10，真正走這一步。</translation>
    </message>
    <message>
        <source>Backward: the loss grows by 0.8069 with the first answer, so by 0.8069 · 0.8169 · (1 − 0.8169) = 0.1207 with its sum, and by −0.01701 with the second sum. With the sums of Hidden it grows by 0.01064, 0.01186 and 0.01307.</source>
        <extracomment>examples</extracomment>
        <translation>反向：損失對第一個回答的導數是 0.8069，因此對它的加權和的導數是 0.8069 · 0.8169 · (1 − 0.8169) = 0.1207，對第二個加權和的導數是 −0.01701。對 Hidden 各加權和的導數是 0.01064、0.01186 和 0.01307。</translation>
    </message>
    <message>
        <source>Change next: press R and make the learning rate 5. The same gradients make a step ten times as long. Or click Data and type the samples of your own exercise, click a layer and type its weights, neuron by neuron.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：按 R，把學習率設為 5。同樣的梯度，一步就有十倍大。或者按一下 Data，輸入你自己的習題的樣本；按一下某個層，逐個神經元輸入它的權重。</translation>
    </message>
    <message>
        <source>Batches and epochs</source>
        <extracomment>examples</extracomment>
        <translation>批次與訓練週期</translation>
    </message>
    <message>
        <source>10 samples in batches of 2 are 5 steps an epoch, and 3 epochs are 15 steps.</source>
        <extracomment>examples</extracomment>
        <translation>10 個樣本每批 2 個，一個訓練週期就是 5 步，3 個訓練週期就是 15 步。</translation>
    </message>
    <message>
        <source>Do: press F10, one step at a time, and read the counts beside Run: epochs of 3, steps of 15, batches of 5. Shift+F10 goes on to the end of the epoch. After step 15 the run stops by itself.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按 F10，一次一步，看「執行」旁的計數：訓練週期共 3 個，步數共 15 步，批次共 5 批。Shift+F10 直接走到這個訓練週期結束。第 15 步後自動停止。</translation>
    </message>
    <message>
        <source>Look at: Loss and accuracy, where each point of the training loss is that of 2 samples alone, so it jumps from step to step. Each epoch sees every sample once, in another order.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：「損失與準確率」中，訓練損失的每個點只來自 2 個樣本，所以每一步都跳動。每個訓練週期把每個樣本各看一次，順序各不相同。</translation>
    </message>
    <message>
        <source>Change next: the batch to 1, which makes 30 steps, then to 10 or all, which makes 3, each with R and Run. Which gets farthest? A batch of 3 leaves one sample for the last step of each epoch: 4 steps an epoch, 12 in all.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：批次大小改為 1，共 30 步；再改為 10 或全部，共 3 步，每次都按 R 再按「執行」。哪種走得最遠？批次大小為 3 時，每個訓練週期的最後一步只剩一個樣本：每個訓練週期 4 步，共 12 步。</translation>
    </message>
    <message>
        <source>Race down a ravine</source>
        <extracomment>examples</extracomment>
        <translation>峽谷競速</translation>
    </message>
    <message>
        <source>Every optimizer goes down the same ravine from the same start, and each finds another way.</source>
        <extracomment>examples</extracomment>
        <translation>所有最佳化器從同一起點沿著同一條峽谷下降，各走各的路。</translation>
    </message>
    <message>
        <source>Do: choose Race above the map in Output, and press F10 some times, or hold it down. Then press Run.</source>
        <extracomment>examples</extracomment>
        <translation>操作：在「輸出」面板的地圖上方選擇「競賽」，按幾次 F10，或按住不放。然後按「執行」。</translation>
    </message>
    <message>
        <source>Look at: plain SGD, which soon creeps along the bottom of the ravine, where the slope is small. Momentum gathers speed there and overshoots the bends. Adam and RMSprop make steps of about one length whatever the slope, Adagrad ever shorter ones. The numbers behind the names are the losses; a click on a name hides its way. Replay shows the race again, Relief the ravine from the side.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：普通 SGD 很快就沿著谷底緩慢爬行，因為那裡斜率小。動量法在那裡加速，在彎道處衝過頭。Adam 和 RMSprop 不管斜率多大，步長都差不多；Adagrad 的步長則越來越短。名稱後面的數字是損失；按一下名稱可隱藏它的路徑。「重播」再放一遍競賽，「立體圖」從側面展示峽谷。</translation>
    </message>
    <message>
        <source>Change next: the learning rate to 0.002 and to 0.03, or Own rates. Then, below Loss, the function bowl, saddle, bumpy or four valleys, each with another start: the given numbers of Output. From -3, 2.5 some roll over the bumps and others are caught; from -1.5, 0.001 SGD stands still on the saddle for long.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：學習率改為 0.002 和 0.03，或選「各自的學習率」。然後在「損失」下方把函數換成碗形、鞍形、起伏或四谷，並各換一個起點，即 Output 的給定數值。從 -3, 2.5 出發，有的越過起伏，有的被困住；從 -1.5, 0.001 出發，SGD 會在鞍點上停很久。</translation>
    </message>
    <message>
        <source>How large a batch?</source>
        <extracomment>examples</extracomment>
        <translation>批次要多大才合適？</translation>
    </message>
    <message>
        <source>One sample per step, or ten, or all of them: the same network, the same 20 passes over 1 600 points, and very different runs.</source>
        <extracomment>examples</extracomment>
        <translation>每步一個樣本、十個樣本或全部樣本：同樣的網路，同樣把 1 600 個點看過 20 遍，訓練過程卻大不相同。</translation>
    </message>
    <message>
        <source>Do: press Run. With one sample per step 20 passes are 32 000 steps. Then set Batch to 10, press Reset (R) and Run: 3 200 steps. Then 100: 320 steps. Then all: 20 steps.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。每步一個樣本時，20 遍要 32 000 步。然後把批次大小設為 10，按「重設」（R）再按「執行」：3 200 步。再設為 100：320 步。再設為全部：20 步。</translation>
    </message>
    <message>
        <source>Look at: the training loss. With one sample per step it never comes to rest, because each step follows one point alone. Ten times as many samples make the noise of the gradient three times smaller (the square root of ten). The dock Runs has all four. After 20 passes a batch of 10 has the lowest validation loss, 0.14. With 100 it is 0.17, with one sample 0.21, and with all, which makes too few steps, 0.62. One sample at a time also takes several times as long as 10, since a step costs nearly the same.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：訓練損失。每步一個樣本時，它始終無法平靜，因為每一步只跟著一個點走。樣本數乘以十，梯度的雜訊大約縮小到三分之一（十的平方根）。「訓練記錄」面板中四次都有。20 遍之後，批次大小 10 的驗證損失最低，為 0.14；100 為 0.17，一個樣本為 0.21，全部則因步數太少，為 0.62。每步一個樣本所花的時間也是 10 個的好幾倍，因為一步的花費幾乎相同。</translation>
    </message>
    <message>
        <source>Change next: the learning rate goes with the batch. A batch of 1 is much calmer with a rate of 0.01, and comes to 0.13. With all, a rate of 3 gets to 0.30 in the same 20 steps. Or change Batch while it runs, from 1 to 100, and see the curve calm down at once.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：學習率要隨批次大小調整。批次大小為 1 時，學習率 0.01 會平穩得多，驗證損失降到 0.13。用全部樣本時，學習率 3 在同樣的 20 步裡能降到 0.30。或者在執行中把批次大小從 1 改為 100，看曲線立刻平靜下來。</translation>
    </message>
    <message>
        <source>Where weights start</source>
        <extracomment>examples</extracomment>
        <translation>權重的起點</translation>
    </message>
    <message>
        <source>All weights of this network start at zero, and nothing is learned: how weights start decides whether a network can learn.</source>
        <extracomment>examples</extracomment>
        <translation>這個網路的全部權重從零開始，什麼也學不到：初始權重決定網路能不能學。</translation>
    </message>
    <message>
        <source>Do: press Run and wait for a second. The loss stays at 0.693, where guessing is.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」，等一秒。損失停在 0.693，與亂猜一樣。</translation>
    </message>
    <message>
        <source>Look at: the pictures below the cards, which stay empty, and the gradients by layer: those of all four Dense layers are 0. Through weights of zero nothing gets, neither forward nor back. The hint over the canvas tells of it, with a button that mends it.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：卡片下方的圖像始終空白；各層的梯度中，四個全連接層都是 0。權重為零，前向和反向都傳不過去。畫布上方的提示說明了這一點，並附有解決它的按鈕。</translation>
    </message>
    <message>
        <source>Change next: click Dense 1, then the other three Dense cards with Shift held, and choose another initializer for all of them; then press Reset (R) and Run. Constant with a value of 0.3: it learns a little, but the eight pictures of a layer are one and the same, because equal neurons get equal gradients. Normal with a deviation of 0.05: the gradients fade from layer to layer. With a deviation of 3 they are so large that each step destroys what is there. He normal is made for ReLU: the circle is there after some 400 steps.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：按一下 Dense 1，按住 Shift 再按一下另外三張 Dense 卡片，為它們選擇別的初始化方法，然後按「重設」（R）再按「執行」。取值 0.3 的「常數」：能學到一點，但一層的八張圖像一模一樣，因為相同的神經元得到相同的梯度。標準差 0.05 的「常態」：梯度逐層消失。標準差為 3 時，梯度大到每一步都把已有的成果毀掉。「He 常態」專為 ReLU 設計：大約 400 步後，圓就出現了。</translation>
    </message>
    <message>
        <source>With and without normalization</source>
        <extracomment>examples</extracomment>
        <translation>有無正規化</translation>
    </message>
    <message>
        <source>Two layers of sigmoids with BatchNorm behind each: it learns small digits in 60 steps, for which it needs more than 700 without.</source>
        <extracomment>examples</extracomment>
        <translation>兩層 sigmoid，各接一個批次正規化：60 步就學會辨識小張數字，沒有它則要 700 多步。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 40 passes over the digits, in about a second.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。把數字看過 40 遍後自動停止，大約需要一秒。</translation>
    </message>
    <message>
        <source>Look at: the accuracy, which is at 95 % before the second pass is over. The gradients of all layers are about equally long. BatchNorm brings each neuron to mean 0 and variance 1 over the batch, so that no layer hands on numbers that are all nearly the same, as sigmoids do.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：準確率，第二遍還沒結束就達到 95%。各層梯度的長度大致相同。批次正規化把每個神經元在一批樣本上調到平均值 0、變異數 1，這樣各層就不會像 sigmoid 那樣，傳下去的數字幾乎都一樣。</translation>
    </message>
    <message>
        <source>Change next: click BatchNorm 1, then BatchNorm 2 with Shift held, press Delete, then Reset (R) and Run. Now it takes some 760 steps to 95 %, and the gradient of Dense 1 begins some twenty times smaller than that of Output. Undo (Ctrl+Z) brings them back. Then put LayerNorm in their place: it works on each digit alone, and takes some 80 steps.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：按一下 BatchNorm 1，按住 Shift 再按一下 BatchNorm 2，按 Delete，然後按「重設」（R）再按「執行」。現在到 95% 約需 760 步，而且 Dense 1 的梯度起初只有 Output 的二十分之一左右。「復原」（Ctrl+Z）可以恢復它們。然後換成層正規化：它對每個數字單獨處理，約需 80 步。</translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <extracomment>examples</extracomment>
        <translation>死記硬背</translation>
    </message>
    <message>
        <source>Twenty sigmoids</source>
        <extracomment>examples</extracomment>
        <translation>二十層 sigmoid</translation>
    </message>
    <message>
        <source>Twenty layers of sigmoids that do not learn, because the gradient fades on its way back.</source>
        <extracomment>examples</extracomment>
        <translation>二十層 sigmoid 學不到東西，因為梯度在傳回的路上逐漸消失。</translation>
    </message>
    <message>
        <source>Look at: the gradients by layer, as Bars from input to output. Each layer multiplies the gradient by a slope of at most a quarter, so that the first is told a million million times less than the last. The loss stays at ln 2 = 0.693, where guessing is.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：各層的梯度，切換為「長條圖」，從輸入到輸出。每一層都把梯度乘以最多四分之一的斜率，所以第一層得到的只有最後一層的兆分之一。損失停在 ln 2 = 0.693，與亂猜一樣。</translation>
    </message>
    <message>
        <source>Change next: press the button that puts ReLU in the hidden layers (He initialization comes with it), then Reset and Run. Or keep the sigmoids and put Batch norm behind each of them, or lead wires past layers into Add.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：按那個在隱藏層中使用 ReLU 的按鈕（隨之改用 He 初始化），再按「重設」和「執行」。或者保留 sigmoid，在每一層後面加上批次正規化，或讓連線繞過一些層接入「相加」。</translation>
    </message>
    <message>
        <source>A recurrent network whose gradient grows at every step that it goes back, until the loss is not a number.</source>
        <extracomment>examples</extracomment>
        <translation>一個循環網路，梯度每往回傳一步就增大，直到損失不再是數字。</translation>
    </message>
    <message>
        <source>Look at: the gradients by layer. They jump from ten to millions within three steps, because the weights from state to state start so large that each of 20 steps makes the gradient longer. With clipping the dashed lines show what the optimizer gets.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：各層的梯度。三步之內就從十躍升到數百萬，因為狀態到狀態的權重起初太大，20 步中每一步都讓梯度變長。啟用裁剪後，虛線顯示最佳化器實際得到的梯度。</translation>
    </message>
    <message>
        <source>Change next: the recurrent initializer of the RNN from normal to auto, with which nothing grows: but then nothing is remembered either. Or the steps of the data to 40, and see whether clipping is still enough.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：RNN 的循環初始化方法從「常態」改為「自動」，這樣什麼都不會增大，但也什麼都記不住。或者把資料的步數改為 40，看裁剪是否還夠用。</translation>
    </message>
    <message>
        <source>Wires past the layers</source>
        <extracomment>examples</extracomment>
        <translation>繞過各層的連線</translation>
    </message>
    <message>
        <source>Thirty layers that learn because of the wires past each of them, and do not without.</source>
        <extracomment>examples</extracomment>
        <translation>三十層，每層都有一條連線繞過，有了這些連線就能學會，沒有它們就學不會。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 800 steps and has found the circle. Then select Residual 1 and press O: inside, In is wired to Dense 1 and past it to Add 1. All this stands there 30 times, one behind the other.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。800 步後自動停止，這時已經找到了圓。然後選取 Residual 1，按 O：在它內部，In 連到 Dense 1，又繞過它連到 Add 1。這一整套前後重複 30 次。</translation>
    </message>
    <message>
        <source>Look at: the gradient norm by layer, as Bars. It reaches the first of the thirty layers undiminished, because the wires past the layers hand it on as it is.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：各層梯度範數，切換為「長條圖」。梯度毫不減弱地到達三十層中的第一層，因為繞過各層的連線把它原樣傳了下去。</translation>
    </message>
    <message>
        <source>Change next: inside of Residual 1, click Add 1 and press Delete, then Reset (R) and Run. Thirty plain layers are left, as many weights as before, and they hardly get better than guessing, 0.693. Then set the repeat of Residual 1 to 5: so few layers learn without the wires, too.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：在 Residual 1 內部按一下 Add 1，按 Delete，然後按「重設」（R）再按「執行」。剩下三十個普通層，權重數與之前相同，卻幾乎不比亂猜的 0.693 好。然後把 Residual 1 的重複次數設為 5：層數這麼少，沒有這些連線也能學會。</translation>
    </message>
    <message>
        <source>Echo, plain</source>
        <extracomment>examples</extracomment>
        <translation>回聲：普通循環</translation>
    </message>
    <message>
        <source>A plain recurrent network is asked for the first of 41 symbols, and has forgotten it.</source>
        <extracomment>examples</extracomment>
        <translation>要普通循環網路答出 41 個符號中的第一個，它卻已經忘了。</translation>
    </message>
    <message>
        <source>Do: press Run. The accuracy stays where guessing is, at a quarter: four symbols, one right.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。準確率停在亂猜的水準，四分之一：四種符號，猜對一個。</translation>
    </message>
    <message>
        <source>Look at: the loss, which never leaves ln 4 = 1.386. What the first symbol did to the state is mixed with forty others, and the gradient that should tell of it has faded on its way back through as many steps.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：損失始終停在 ln 4 = 1.386。第一個符號對狀態的影響混在後面四十個之中，本該反映它的梯度，往回傳了同樣多步，也已消失。</translation>
    </message>
    <message>
        <source>Change next: the steps of the data to 4, then 8, then 16, and see where it begins to fail. Then open Echo, gated: the same task, the same width, an LSTM.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：把資料的步數改為 4，再改為 8、16，看從哪裡開始失敗。然後開啟「回聲：閘控循環」：同樣的任務，同樣的寬度，用的是 LSTM。</translation>
    </message>
    <message>
        <source>Echo, gated</source>
        <extracomment>examples</extracomment>
        <translation>回聲：閘控循環</translation>
    </message>
    <message>
        <source>An LSTM is asked for the first of 41 symbols, and knows it.</source>
        <extracomment>examples</extracomment>
        <translation>要 LSTM 答出 41 個符號中的第一個，它記得住。</translation>
    </message>
    <message>
        <source>Do: press Run. Within a few passes over the data it is right nearly always.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。把資料看過幾遍，它就幾乎總能答對。</translation>
    </message>
    <message>
        <source>Look at: the forget bias of the LSTM card. With 4 its memory keeps 98 of 100 parts at each step from the start, so the gradient comes through forty steps and the gates can learn to let only the first symbol in.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：LSTM 卡片的遺忘閘偏差。設為 4 時，它的記憶從一開始就每步保留 98%，所以梯度能穿過四十步，閘門也能學會只放第一個符號進來。</translation>
    </message>
    <message>
        <source>Change next: the forget bias to 0: the memory halves at every step and it learns no more than the plain network does. Then put a GRU in its place, or the steps of the data to 100.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：遺忘閘偏差改為 0：記憶每步減半，學得不比普通循環網路多。然後換成 GRU，或把資料的步數改為 100。</translation>
    </message>
    <message>
        <source>RNN, LSTM and GRU side by side</source>
        <extracomment>examples</extracomment>
        <translation>RNN、LSTM 與 GRU 比較</translation>
    </message>
    <message>
        <source>Three recurrent layers of the same width on one task: to add the two numbers that are marked in a row of thirty.</source>
        <extracomment>examples</extracomment>
        <translation>三種寬度相同的循環層做同一個任務：在三十個一串的數字中，把有標記的兩個數字相加。</translation>
    </message>
    <message>
        <source>Do: press Run. The losses of an RNN, an LSTM and a GRU are drawn already, from runs that come with this example; the loss of the LSTM on the canvas comes to lie on that of its own run, because the seed is the same. To try another, open the dock Runs, choose RNN or GRU, press Go back to it, then Reset (R) and Run.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。RNN、LSTM 和 GRU 的損失已經畫好，來自本範例附帶的訓練記錄；畫布上 LSTM 的損失會與它自己那筆記錄重合，因為隨機種子相同。想試另一種，開啟「訓練記錄」面板，選擇 RNN 或 GRU，按「恢復到它」，然後按「重設」（R）再按「執行」。</translation>
    </message>
    <message>
        <source>Look at: the validation losses. Always saying 1 has a squared error of 0.167, and the RNN gets no further. The GRU begins to find the sum after some 150 steps, the LSTM after some 400; in the end both are right to a few hundredths. And the picture below Memory, which shows what is remembered at every step: with gates it changes where a number is marked, and is kept from there to the end.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：驗證損失。總答 1 的平方誤差是 0.167，RNN 只能到這一步。GRU 大約 150 步後開始學會求和，LSTM 大約 400 步後；最後兩者的誤差都只有零點零幾。再看 Memory 下方的圖像，它顯示每一步記住了什麼：有了閘門，它在數字有標記的地方改變，並從那裡一直保持到最後。</translation>
    </message>
    <message>
        <source>Change next: is it that the RNN has fewer weights? Go back to it and give it 34 units: with 1 293 parameters it has more than the LSTM, and still gets no further. Then set the steps of the data to 10: over so few steps the RNN learns most of it too, without any gate.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：是不是因為 RNN 的權重更少？恢復到它，給它 34 個單元：有了 1 293 個參數，比 LSTM 還多，卻仍然沒有進步。然後把資料的步數設為 10：只隔這麼幾步，RNN 沒有閘門也能學會大部分。</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>examples</extracomment>
        <translation>人名</translation>
    </message>
    <message>
        <source>From the letters of a first name, whether a woman or a man bears it.</source>
        <extracomment>examples</extracomment>
        <translation>根據名字的字母判斷它是女性還是男性的名字。</translation>
    </message>
    <message>
        <source>Do: press Run. After eight passes over 4 100 names it is right for seven in eight it has never seen; always saying female would be right for three in four.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。把 4 100 個名字看過八遍後，沒見過的名字八個能答對七個；若總答「女」，四個能答對三個。</translation>
    </message>
    <message>
        <source>Look at: training and validation loss. They part soon: what can be heard in a name is learned in a minute, the rest is only memorized.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：訓練損失和驗證損失，兩者很快分開。從名字裡能聽出來的，一分鐘就學會了，其餘的只是死記。</translation>
    </message>
    <message>
        <source>Change next: the LSTM to read in one direction only, then to a GRU or an RNN of the same width. Then put Time mean in its place: letters without their order.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：讓 LSTM 只朝一個方向讀，再換成寬度相同的 GRU 或 RNN。然後換成時間平均：只看字母，不看順序。</translation>
    </message>
    <message>
        <source>From the sunspots of the last 24 years, those of the next.</source>
        <extracomment>examples</extracomment>
        <translation>根據過去 24 年的太陽黑子數，預測下一年的。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself, with the weights that were best on the years kept for validation. On the years kept for the test it then misses by some 15 sunspots on average; saying that next year will be as this one misses by 25.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。它會自動停止，並取在驗證集年份上表現最佳的權重。在測試集年份上，平均誤差約 15 個黑子；若說明年與今年一樣，誤差為 25 個。</translation>
    </message>
    <message>
        <source>Look at: the forecast, shaded where the network has not learned from, and what is between it and the truth. The parts follow each other in time, and the newest have the highest peaks ever seen, which the training part does not know.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：預測曲線，陰影處是網路沒有學過的；再看它與真實值之間的差距。幾個部分按時間先後相接，最近的年份有史上最高的高峰，而訓練集裡沒有見過。</translation>
    </message>
    <message>
        <source>Change next: the number of past values to 6, which is less than half a cycle. Then the values ahead to 5. Then take Flatten and a Dense layer in place of the LSTM.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：過去值的個數改為 6，還不到半個週期。再把預測的步數改為 5。然後用展平和一個全連接層代替 LSTM。</translation>
    </message>
    <message>
        <source>Attention finds the place</source>
        <extracomment>examples</extracomment>
        <translation>注意力找到位置</translation>
    </message>
    <message>
        <source>Letters with a digit behind each, then one of the letters again: attention finds where it stood, and so the digit behind it.</source>
        <extracomment>examples</extracomment>
        <translation>一串字母，每個後面跟一個數字，最後再出現其中一個字母：注意力找到它原來的位置，也就找到了它後面的數字。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 500 steps and is always right.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。500 步後自動停止，這時總能答對。</translation>
    </message>
    <message>
        <source>Change next: click the card Attention, press Delete, then Reset (R) and Run. Now no more than half of the answers are right: it knows only the last digit. Undo, and delete Conv1D 1 instead. It puts each digit together with the letter before it; without it attention finds letters, but not what stood behind them. Undo again, and set the pairs of the data to 8: the way to the place may be twice as long, it is learned as soon.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：按一下卡片 Attention，按 Delete，然後按「重設」（R）再按「執行」。現在最多答對一半：它只知道最後一個數字。復原，改為刪除 Conv1D 1。它把每個數字與前面的字母合在一起；沒有它，注意力能找到字母，卻找不到字母後面的數字。再次復原，把資料的配對數設為 8：到那個位置的距離最多變為兩倍，學得卻一樣快。</translation>
    </message>
    <message>
        <source>Attention knows no order</source>
        <extracomment>examples</extracomment>
        <translation>注意力不知道順序</translation>
    </message>
    <message>
        <source>Which of two letters comes first cannot be known without their places, and attention by itself takes a text for a bag of letters.</source>
        <extracomment>examples</extracomment>
        <translation>兩個字母哪個在前，不看位置就無從知道；而注意力本身只把文字當作一袋字母。</translation>
    </message>
    <message>
        <source>Do: press Run. It stops by itself after 1 000 steps and is always right.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。1 000 步後自動停止，這時總能答對。</translation>
    </message>
    <message>
        <source>Change next: click the card Positions, press Delete, then Reset (R) and Run. Now half of the answers are right, which is guessing, however long it trains: whatever the order of the letters, it gets the same sum. Undo (Ctrl+Z), and set the encoding of Positions to learned, or the letters of the data to 12.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：按一下卡片 Positions，按 Delete，然後按「重設」（R）再按「執行」。現在只能答對一半，等於亂猜，訓練多久都一樣：無論字母順序如何，它得到的和都相同。復原（Ctrl+Z），把 Positions 的編碼設為「可學習」，或把資料的字母數設為 12。</translation>
    </message>
    <message>
        <source>Digits as patches</source>
        <extracomment>examples</extracomment>
        <translation>把數字切成小塊</translation>
    </message>
    <message>
        <source>A Transformer reads small digits as sixteen patches, each of which looks at all the others.</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 把小張數字圖像當作十六個小塊來讀，每一塊都看其他所有的塊。</translation>
    </message>
    <message>
        <source>Do: press Run. In less than a minute it reads nineteen of twenty digits that it has never seen.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」。不到一分鐘，沒見過的數字二十個能認對十九個。</translation>
    </message>
    <message>
        <source>Look at: Patches, a convolution whose stride is as large as its window: each patch of two by two pixels becomes a row of 32 numbers. The Transformer block stands there twice, one behind the other, each time with weights of its own; select it and press O to see what it is made of.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：Patches 是一個步幅與視窗一樣大的卷積：每個 2 × 2 像素的小塊變成一列 32 個數字。Transformer 區塊前後出現兩次，各有自己的權重；選取它按 O，看它由什麼組成。</translation>
    </message>
    <message>
        <source>Change next: take Positional encoding out, so that the network sees the patches but not where they are. Then try the heads of the block, 1, 2, 8, and its repeat.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：去掉位置編碼，網路就只看得到小塊，看不到它們在哪裡。然後試區塊的頭數 1、2、8，以及它的重複次數。</translation>
    </message>
    <message>
        <source>A Transformer reads Jane Austen</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 讀珍·奧斯汀</translation>
    </message>
    <message>
        <source>A Transformer reads Pride and Prejudice letter by letter and learns to write on in its manner.</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 逐個字母讀《傲慢與偏見》，學著用它的筆調繼續寫下去。</translation>
    </message>
    <message>
        <source>Do: press Run, and in the Output dock press Generate. The text is written anew as the network learns: noise, then letters in their right frequency, after half a minute words, after two minutes sentences that almost mean something.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」，再在「輸出」面板中按「產生」。文字隨網路的學習不斷重寫：先是雜訊，再是頻率正確的字母，半分鐘後出現單字，兩分鐘後出現幾乎有意義的句子。</translation>
    </message>
    <message>
        <source>Look at: the validation loss, in nats a character. Knowing only how frequent each letter is gives 3.11, knowing the letter before 2.44; this comes to 1.33. Likely next shows what it takes for likely behind the prompt: type It is a truth universally, letter by letter.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：驗證損失，單位是每字元奈特（nat）。只知道各字母出現的頻率，得 3.11；知道前一個字母，得 2.44；這個網路能到 1.33。「接下來可能」顯示它認為提示詞後面可能接什麼：逐個字母輸入 It is a truth universally 看看。</translation>
    </message>
    <message>
        <source>Change next: the temperature, from 0.2 (cautious, it repeats itself) to 1.5 (daring, it invents words). Then take the positional encoding out, or let the block look back only one step by putting an RNN in its place.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：溫度從 0.2（謹慎，會重複自己）到 1.5（大膽，會自造單字）。然後去掉位置編碼，或用 RNN 取代區塊，讓它一次只能回看一步。</translation>
    </message>
    <message>
        <source>A Transformer reads Tang poems</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 讀唐詩</translation>
    </message>
    <message>
        <source>A Transformer reads three hundred poems of the Tang dynasty and learns their form: titles, poets, lines of five or seven characters.</source>
        <extracomment>examples</extracomment>
        <translation>Transformer 讀三百首唐詩，學習它們的形式：詩題、作者、五言或七言的詩句。</translation>
    </message>
    <message>
        <source>Do: press Run, and in the Output dock press Generate. At first the characters are in no order; within a minute there are lines, commas and full stops where they belong, and poets&apos; names below the titles.</source>
        <extracomment>examples</extracomment>
        <translation>操作：按「執行」，再在「輸出」面板中按「產生」。起初字的順序全亂；一分鐘之內就有了成行的詩句，逗號和句號各在其位，詩題下面有詩人的名字。</translation>
    </message>
    <message>
        <source>Look at: training and validation loss, in nats a character. There are only 25 000 characters to learn from, fewer than weights, so that all depends on what keeps it from learning them by heart: dropout, weight decay, and the 1 000 commonest characters only (the others are one, □). Knowing how frequent characters are gives 5.61, knowing the one before 5.09; this comes to about 4.9.</source>
        <extracomment>examples</extracomment>
        <translation>觀察：訓練損失和驗證損失，單位是每字奈特（nat）。可學的只有 25 000 個字，比權重還少，所以關鍵在於什麼能阻止它死記硬背：Dropout、權重衰減，以及只用最常見的 1 000 個字（其餘的合為一個，即 □）。只知道各字出現的頻率，得 5.61；知道前一個字，得 5.09；這個網路大約能到 4.9。</translation>
    </message>
    <message>
        <source>Change next: set dropout to 0 and the weight decay to 0, and see the validation loss turn and rise. Then give the prompt 春 or 山, and the temperature 0.5.</source>
        <extracomment>examples</extracomment>
        <translation>接著改：把 Dropout 和權重衰減都設為 0，看驗證損失掉頭上升。然後給出提示詞「春」或「山」，溫度設為 0.5。</translation>
    </message>
</context>
</TS>
