package com.acme;

import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** The last in the alphabet, so that other tests have their reports before it hangs. */
public class WaitsForEverTest {
    @Test
    public void waits() throws InterruptedException {
        TimeUnit.MINUTES.sleep(20);
    }
}
