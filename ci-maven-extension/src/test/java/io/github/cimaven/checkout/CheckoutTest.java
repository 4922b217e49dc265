package io.github.cimaven.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutTest {
    private static final String HEAD = "0123456789abcdef0123456789abcdef01234567";
    private static final String PARENT = "fedcba9876543210fedcba9876543210fedcba98";

    @ParameterizedTest
    @CsvSource({
        HEAD + ",true",
        "0123456789ab,true",
        "0123456,true",
        "012345,false",
        "'',false",
        "1234567,false",
        PARENT + ",false",
        HEAD + "0,false"
    })
    void knowsItsCommitByItsFirstSevenCharacters(String commit, boolean expected) {
        assertThat(checkout(List.of(PARENT)).isAt(commit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({PARENT + ",true", "fedcba987654,true", "fedcba,false", HEAD + ",false"})
    void knowsItsParents(String commit, boolean expected) {
        assertThat(checkout(List.of("a".repeat(40), PARENT)).hasParent(commit)).isEqualTo(expected);
        assertThat(checkout(List.of()).hasParent(commit)).isFalse();
    }

    @Test
    void copiesWhatItIsMadeOf() {
        List<String> parents = new ArrayList<>(List.of(PARENT));
        Checkout checkout = checkout(parents);
        parents.clear();
        assertThat(checkout.parents()).containsExactly(PARENT);
        assertThat(checkout.tags()).isUnmodifiable();
    }

    private static Checkout checkout(List<String> parents) {
        return new Checkout(HEAD, parents, Optional.empty(), List.of("v1.0"), Optional.empty());
    }
}
