package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class CoreTest {
    @Test
    public void hasItsName() {
        assertEquals("core", new Core().name());
    }
}
