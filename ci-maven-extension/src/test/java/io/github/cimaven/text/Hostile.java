package io.github.cimaven.text;

import java.util.List;

/** Names that a test, a branch or a file may have, and that mean something where they are shown. */
public final class Hostile {
    public static final String HUGE = "::error::##[x]|".repeat(70_000);

    public static final List<String> NAMES = List.of(
            "::set-env name=X::y",
            " \t\u00a0::add-mask::y",
            "\u200b::add-mask::y",
            "<script>alert(1)</script>",
            "</details>",
            "<img src=x onerror=alert(1)>",
            "##[set-env name=X;]y",
            "a ##[command]y",
            "##vso[task.setvariable variable=x]y",
            "###vso[task.setvariable variable=x]y",
            "#\u200d#vso[task.setvariable variable=x]y",
            "##\ufe0fvso[task.setvariable variable=x]y",
            "##teamcity[buildStatus text='x']",
            "\u001b[31mred\u001b[0m",
            "\u009b31m",
            "one\ntwo\r\n::add-mask::three",
            "one\u2028::add-mask::two",
            "a | b | c",
            "\\| back \\\\| slash",
            "`code` ``x`` ```",
            "@team and @org/team, see #123 and GH-12, mail a@b.example",
            "https://evil.example/ www.evil.example ftp://evil.example",
            "[link](https://evil.example) ![image](https://evil.example/x.png) <https://evil.example>",
            "*bold* __bold__ ~~gone~~ $x^2$",
            "# heading",
            "- item",
            "+ item",
            "1. item",
            "2) item",
            "===",
            "---",
            "> quote",
            "    indented",
            "&lt;b&gt; &amp; &#64;team",
            "rocket 🚀 family 👨\u200d👩\u200d👧 heart ❤\ufe0f",
            "left \u202e right \u2066 isolate",
            "null \u0000 bell \u0007 lone \ud800 half",
            "tag \udb40\udc41",
            "100% ; ] %0A %25 %AZP25 %3B,a:b=c",
            "it's [a] |n |0x0041",
            "",
            " ");

    private Hostile() {}
}
