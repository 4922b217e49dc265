package io.github.cimaven.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lets the engine look at what can be looked at. */
public final class LintRun {
    private LintRun() {}

    public static LintReport of(Linter linter, LintRequest request) {
        List<Path> readable = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Path file : request.files()) {
            SourceFile.problem(file, request.encoding())
                    .ifPresentOrElse(
                            reason -> unread.add(new Unread(file.toString(), reason)), () -> readable.add(file));
        }
        LintReport read = readable.isEmpty() ? LintReport.NOTHING : linter.lint(request.with(readable));
        return LintReport.together(List.of(read, new LintReport(List.of(), unread)));
    }
}
