package com.acme;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WaitsTest {
    @Test
    void waits() throws InterruptedException {
        TimeUnit.MINUTES.sleep(20);
    }
}
