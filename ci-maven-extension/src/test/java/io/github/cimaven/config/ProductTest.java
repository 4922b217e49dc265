package io.github.cimaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductTest {

    @Test
    void knowsItsVersion() {
        assertThat(Product.version()).matches("\\d+\\.\\d+\\.\\d+.*").doesNotContain("@", "$");
    }
}
