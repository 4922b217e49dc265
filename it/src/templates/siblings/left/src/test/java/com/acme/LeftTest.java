package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class LeftTest {
    @Test
    public void hasItsName() {
        assertEquals("left", new Left().name());
    }
}
