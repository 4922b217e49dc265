package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ZeroTest {
    @Test
    void isNothing() {
        assertEquals(0, 2 - 2);
    }
}
