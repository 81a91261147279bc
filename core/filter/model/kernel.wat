;; The arithmetic of the network, four numbers at a time. `network.ts` says what is computed; this says how, and fast.
;; All pointers are byte offsets into the memory, all numbers f32. Widths are those of SIZES in network.ts: a word has 32 numbers,
;; the first layer 48, the second 32, the answer 30 and two that stay out of it.
;; Silent numbers (zero after rectifying) are most of a layer. A layer is therefore kept as a list of those that speak:
;; its end as a pointer, four bytes unused, then for each number the place of its row of weights (in bytes) and the number itself.
(module
  (memory (export "memory") 1)

  ;; out += input × weights; `weights` has a row of `outputs` numbers (a multiple of 16) for each of `inputs`.
  (func (export "addProduct")
    (param $out i32) (param $weights i32) (param $input i32) (param $inputs i32) (param $outputs i32)
    (local $row i32) (local $end i32) (local $in i32) (local $w i32) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $row (i32.shl (local.get $outputs) (i32.const 2)))
    (local.set $end (i32.add (local.get $out) (local.get $row)))
    (loop $block
      (local.set $a (v128.load (local.get $out)))
      (local.set $b (v128.load offset=16 (local.get $out)))
      (local.set $c (v128.load offset=32 (local.get $out)))
      (local.set $d (v128.load offset=48 (local.get $out)))
      (local.set $w (local.get $weights))
      (local.set $in (local.get $input))
      (loop $each
        (local.set $v (v128.load32_splat (local.get $in)))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $v) (v128.load (local.get $w)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $v) (v128.load offset=16 (local.get $w)))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $v) (v128.load offset=32 (local.get $w)))))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $v) (v128.load offset=48 (local.get $w)))))
        (local.set $w (i32.add (local.get $w) (local.get $row)))
        (local.set $in (i32.add (local.get $in) (i32.const 4)))
        (br_if $each (i32.lt_u (local.get $in) (i32.add (local.get $input) (i32.shl (local.get $inputs) (i32.const 2))))))
      (v128.store (local.get $out) (local.get $a))
      (v128.store offset=16 (local.get $out) (local.get $b))
      (v128.store offset=32 (local.get $out) (local.get $c))
      (v128.store offset=48 (local.get $out) (local.get $d))
      (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
      (local.set $out (i32.add (local.get $out) (i32.const 64)))
      (br_if $block (i32.lt_u (local.get $out) (local.get $end)))))

  ;; sum += the rows (32 numbers) that `count` pointers lead to.
  (func (export "addRows") (param $sum i32) (param $pointers i32) (param $count i32)
    (local $end i32) (local $row i32) (local $half i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $at i32)
    (local.set $end (i32.add (local.get $pointers) (i32.shl (local.get $count) (i32.const 2))))
    (loop $halves
      (local.set $a (v128.load (local.get $sum)))
      (local.set $b (v128.load offset=16 (local.get $sum)))
      (local.set $c (v128.load offset=32 (local.get $sum)))
      (local.set $d (v128.load offset=48 (local.get $sum)))
      (local.set $at (local.get $pointers))
      (loop $each
        (local.set $row (i32.add (i32.load (local.get $at)) (local.get $half)))
        (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $row))))
        (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $row))))
        (local.set $c (f32x4.add (local.get $c) (v128.load offset=32 (local.get $row))))
        (local.set $d (f32x4.add (local.get $d) (v128.load offset=48 (local.get $row))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $each (i32.lt_u (local.get $at) (local.get $end))))
      (v128.store (local.get $sum) (local.get $a))
      (v128.store offset=16 (local.get $sum) (local.get $b))
      (v128.store offset=32 (local.get $sum) (local.get $c))
      (v128.store offset=48 (local.get $sum) (local.get $d))
      (local.set $sum (i32.add (local.get $sum) (i32.const 64)))
      (local.set $half (i32.add (local.get $half) (i32.const 64)))
      (br_if $halves (i32.lt_u (local.get $half) (i32.const 128)))))

  ;; Lists those of `count` numbers that are above zero, each with a row of 32 weights.
  (func $list (param $numbers i32) (param $count i32) (param $list i32)
    (local $to i32) (local $at i32) (local $value f32)
    (local.set $to (i32.add (local.get $list) (i32.const 8)))
    (loop $each
      (local.set $value (f32.load (i32.add (local.get $numbers) (i32.shl (local.get $at) (i32.const 2)))))
      (i32.store (local.get $to) (i32.shl (local.get $at) (i32.const 7)))
      (f32.store offset=4 (local.get $to) (local.get $value))
      ;; Written always, kept only when it speaks: a jump would be guessed wrong half the time.
      (local.set $to (i32.add (local.get $to) (i32.shl (f32.gt (local.get $value) (f32.const 0)) (i32.const 3))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $at) (local.get $count))))
    (i32.store (local.get $list) (local.get $to)))

  ;; The first layer of `count` words as lists of 400 bytes each. `words` and `places` point to three pointers more on both sides; each leads
  ;; to a row and behind it (128 bytes on) its seven products of 192 bytes. `base` is what all these words have in common.
  (func (export "firstLayer")
    (param $words i32) (param $places i32) (param $count i32) (param $base i32) (param $scratch i32) (param $lists i32)
    (local $end i32) (local $block i32) (local $near i32) (local $word i32) (local $place i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $words) (i32.shl (local.get $count) (i32.const 2))))
    (loop $each
      (local.set $block (i32.const 0))
      (loop $blocks
        (local.set $a (v128.load (i32.add (local.get $base) (local.get $block))))
        (local.set $b (v128.load offset=16 (i32.add (local.get $base) (local.get $block))))
        (local.set $c (v128.load offset=32 (i32.add (local.get $base) (local.get $block))))
        (local.set $d (v128.load offset=48 (i32.add (local.get $base) (local.get $block))))
        (local.set $near (i32.const 0))
        (loop $nears
          (local.set $word (i32.add (i32.add (i32.mul (local.get $near) (i32.const 192)) (local.get $block))
            (i32.load (i32.add (local.get $words) (i32.shl (local.get $near) (i32.const 2))))))
          (local.set $place (i32.add (i32.add (i32.mul (local.get $near) (i32.const 192)) (local.get $block))
            (i32.load (i32.add (local.get $places) (i32.shl (local.get $near) (i32.const 2))))))
          (local.set $a (f32x4.add (local.get $a) (f32x4.add (v128.load offset=128 (local.get $word)) (v128.load offset=128 (local.get $place)))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.add (v128.load offset=144 (local.get $word)) (v128.load offset=144 (local.get $place)))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.add (v128.load offset=160 (local.get $word)) (v128.load offset=160 (local.get $place)))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.add (v128.load offset=176 (local.get $word)) (v128.load offset=176 (local.get $place)))))
          (local.set $near (i32.add (local.get $near) (i32.const 1)))
          (br_if $nears (i32.lt_u (local.get $near) (i32.const 7))))
        (v128.store (i32.add (local.get $scratch) (local.get $block)) (local.get $a))
        (v128.store offset=16 (i32.add (local.get $scratch) (local.get $block)) (local.get $b))
        (v128.store offset=32 (i32.add (local.get $scratch) (local.get $block)) (local.get $c))
        (v128.store offset=48 (i32.add (local.get $scratch) (local.get $block)) (local.get $d))
        (local.set $block (i32.add (local.get $block) (i32.const 64)))
        (br_if $blocks (i32.lt_u (local.get $block) (i32.const 192))))
      (call $list (local.get $scratch) (i32.const 48) (local.get $lists))
      (local.set $lists (i32.add (local.get $lists) (i32.const 400)))
      (local.set $words (i32.add (local.get $words) (i32.const 4)))
      (local.set $places (i32.add (local.get $places) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $words) (local.get $end)))))

  ;; out (32 numbers) = start + what `count` lists in a row bring, each with `step` bytes of weights of its own.
  (func $layer (param $out i32) (param $start i32) (param $list i32) (param $count i32) (param $weights i32) (param $step i32)
    (local $at i32) (local $end i32) (local $w i32) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $a (v128.load (local.get $start)))
    (local.set $b (v128.load offset=16 (local.get $start)))
    (local.set $c (v128.load offset=32 (local.get $start)))
    (local.set $d (v128.load offset=48 (local.get $start)))
    (local.set $e (v128.load offset=64 (local.get $start)))
    (local.set $f (v128.load offset=80 (local.get $start)))
    (local.set $g (v128.load offset=96 (local.get $start)))
    (local.set $h (v128.load offset=112 (local.get $start)))
    (loop $lists
      (local.set $at (i32.add (local.get $list) (i32.const 8)))
      (local.set $end (i32.load (local.get $list)))
      (block $silent
        (br_if $silent (i32.ge_u (local.get $at) (local.get $end)))
        (loop $each
          (local.set $w (i32.add (local.get $weights) (i32.load (local.get $at))))
          (local.set $v (v128.load32_splat offset=4 (local.get $at)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $v) (v128.load (local.get $w)))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $v) (v128.load offset=16 (local.get $w)))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $v) (v128.load offset=32 (local.get $w)))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $v) (v128.load offset=48 (local.get $w)))))
          (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $v) (v128.load offset=64 (local.get $w)))))
          (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $v) (v128.load offset=80 (local.get $w)))))
          (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $v) (v128.load offset=96 (local.get $w)))))
          (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $v) (v128.load offset=112 (local.get $w)))))
          (local.set $at (i32.add (local.get $at) (i32.const 8)))
          (br_if $each (i32.lt_u (local.get $at) (local.get $end)))))
      (local.set $list (i32.add (local.get $list) (i32.const 400)))
      (local.set $weights (i32.add (local.get $weights) (local.get $step)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $lists (local.get $count)))
    (v128.store (local.get $out) (local.get $a))
    (v128.store offset=16 (local.get $out) (local.get $b))
    (v128.store offset=32 (local.get $out) (local.get $c))
    (v128.store offset=48 (local.get $out) (local.get $d))
    (v128.store offset=64 (local.get $out) (local.get $e))
    (v128.store offset=80 (local.get $out) (local.get $f))
    (v128.store offset=96 (local.get $out) (local.get $g))
    (v128.store offset=112 (local.get $out) (local.get $h)))

  ;; The scores (32 numbers) of `count` words from the lists of the first layer, with two lists more on both sides. `margins` gets by how much the
  ;; likeliest other label is above `nothing`, the first.
  (func (export "score")
    (param $lists i32) (param $count i32) (param $around i32) (param $secondBias i32) (param $outWeights i32) (param $outBias i32)
    (param $scratch i32) (param $scores i32) (param $margins i32)
    (local $end i32) (local $m v128)
    (local.set $end (i32.add (local.get $margins) (i32.shl (local.get $count) (i32.const 2))))
    (loop $each
      (call $layer (local.get $scratch) (local.get $secondBias) (local.get $lists) (i32.const 5) (local.get $around) (i32.const 6144))
      (call $list (local.get $scratch) (i32.const 32) (i32.add (local.get $scratch) (i32.const 128)))
      (call $layer (local.get $scores) (local.get $outBias) (i32.add (local.get $scratch) (i32.const 128)) (i32.const 1)
        (local.get $outWeights) (i32.const 0))
      (local.set $m (f32x4.pmax
        (f32x4.pmax
          (f32x4.pmax (f32x4.replace_lane 0 (v128.load (local.get $scores)) (f32.const -inf)) (v128.load offset=16 (local.get $scores)))
          (f32x4.pmax (v128.load offset=32 (local.get $scores)) (v128.load offset=48 (local.get $scores))))
        (f32x4.pmax
          (f32x4.pmax (v128.load offset=64 (local.get $scores)) (v128.load offset=80 (local.get $scores)))
          (f32x4.pmax (v128.load offset=96 (local.get $scores)) (v128.load offset=112 (local.get $scores))))))
      (f32.store (local.get $margins) (f32.sub
        (f32.max
          (f32.max (f32x4.extract_lane 0 (local.get $m)) (f32x4.extract_lane 1 (local.get $m)))
          (f32.max (f32x4.extract_lane 2 (local.get $m)) (f32x4.extract_lane 3 (local.get $m))))
        (f32.load (local.get $scores))))
      (local.set $lists (i32.add (local.get $lists) (i32.const 400)))
      (local.set $scores (i32.add (local.get $scores) (i32.const 128)))
      (local.set $margins (i32.add (local.get $margins) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $margins) (local.get $end)))))
)
