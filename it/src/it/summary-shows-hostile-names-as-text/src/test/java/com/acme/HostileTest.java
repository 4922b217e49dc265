package com.acme;

import static org.junit.Assert.fail;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class HostileTest {
    private final String text;

    public HostileTest(String text) {
        this.text = text;
    }

    @Parameters(name = "{0}")
    public static List<String> texts() {
        return List.of(
                "::set-env name=INJECTED::yes",
                "##vso[task.setvariable variable=INJECTED]yes",
                "<script>alert('INJECTED')</script>",
                "</details></table>",
                "| a | b |",
                "[INJECTED](javascript:alert)",
                "\u001b[31mINJECTED");
    }

    @Test
    public void fails() {
        fail(text + "\n::error file=INJECTED::second line");
    }
}
