package io.github.cimaven.check;

import java.util.List;

/**
 * The effective POM as far as Maven Central asks for it.
 *
 * @param place the file relative to the root of the build, with forward slashes
 * @param missing elements that Central asks for and the POM lacks, as in {@code <licenses>}
 * @param published whether the module is deployed at all
 */
public record PublicPom(String place, List<String> missing, boolean published) {

    public PublicPom {
        missing = List.copyOf(missing);
    }
}
