package io.github.cimaven.jdk;

import java.util.Collection;
import java.util.List;

/** Feature versions as people read them. */
public final class Features {
    private Features() {}

    /** As in {@code 17}, {@code 17 and 21} and {@code 17, 21 and 25}, in the order given. */
    public static String text(Collection<?> features) {
        List<String> texts = features.stream().map(String::valueOf).toList();
        return texts.size() < 2
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, texts.size() - 1)) + " and " + texts.get(texts.size() - 1);
    }
}
