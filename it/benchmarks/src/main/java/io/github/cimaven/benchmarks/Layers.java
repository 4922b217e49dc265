package io.github.cimaven.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * Modules in layers, each needing two of the layer below: so the last one needs a cone of them, about a third of all.
 *
 * @param modules their number, from 1
 */
record Layers(int modules) {
    Layers {
        if (modules < 1) {
            throw new IllegalArgumentException("A reactor has at least one module, not %d.".formatted(modules));
        }
    }

    /** What a module needs directly. */
    List<Integer> below(int module) {
        int width = width();
        int layer = module / width;
        int column = module % width;
        return layer == 0
                ? List.of()
                : Stream.of(column, (column + width - 1) % width)
                        .distinct()
                        .map(each -> (layer - 1) * width + each)
                        .toList();
    }

    /** A cone as high as the layers are many is half as wide at its foot as a layer: a third of the area. */
    private int width() {
        int layers = Math.max(1, (int) Math.sqrt(modules * 2 / 3.0));
        return (modules + layers - 1) / layers;
    }
}
