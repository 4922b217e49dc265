package io.github.cimaven.publish;

import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.Preview;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import java.util.ArrayList;
import java.util.List;

/** What the log says of a publication. */
public final class PublicationText {
    private PublicationText() {}

    /** @param id of the release */
    public static List<String> of(Outcome outcome, ReleaseId id) {
        if (outcome.already()) {
            return outcome.journal().channels().stream()
                    .map(channel -> "%s is published to the channel %s already, and done since %s: 0 files sent. See %s"
                            .formatted(
                                    id.project(),
                                    channel.name(),
                                    outcome.journal()
                                            .done()
                                            .map(Object::toString)
                                            .orElse("some time"),
                                    channel.receipt().map(it -> it.place()).orElse(channel.place())))
                    .toList();
        }
        return outcome.channels().stream()
                .map(sent -> "Published %s to the channel %s: %d files sent, %d were there already. See %s"
                        .formatted(id.project(), sent.channel(), sent.sent(), sent.present(), sent.place()))
                .toList();
    }

    /** The whole plan of a dry run. */
    public static List<String> of(Preview preview, List<OpenChannel> channels, String journal) {
        List<String> lines = new ArrayList<>();
        lines.add("Dry run: nothing is changed. %s: %s"
                .formatted(preview.plan().id().project(), meaning(preview)));
        lines.add("Journal: " + journal);
        channels.forEach(it ->
                lines.add("Channel %s: %s".formatted(it.name(), it.channel().place())));
        list(lines, "Files, in the order of publication", preview.plan().files());
        list(lines, "Lists of versions, merged last", preview.plan().metadata());
        list(lines, "Attachments", preview.plan().attachments());
        lines.add("Problems: " + preview.problems().size());
        preview.problems().forEach(problem -> lines.add("  " + problem));
        return lines;
    }

    private static void list(List<String> lines, String title, List<ReleaseFile> files) {
        lines.add("%s: %d".formatted(title, files.size()));
        files.forEach(file -> lines.add("  %s %12d %s".formatted(file.sha256(), file.size(), file.path())));
    }

    private static String meaning(Preview preview) {
        return switch (preview.decision()) {
            case "SEAL" -> "a new release would be sealed.";
            case "ADOPT" -> "the plan that an earlier run sealed would be gone on with.";
            case "RESEAL" -> "a plan that was given up would be replaced.";
            default -> "everything is done already.";
        };
    }
}
