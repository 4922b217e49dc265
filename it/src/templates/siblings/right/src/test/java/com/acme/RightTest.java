package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class RightTest {
    @Test
    public void hasItsName() {
        assertEquals("right", new Right().name());
    }
}
