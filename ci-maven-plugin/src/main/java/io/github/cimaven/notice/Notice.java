package io.github.cimaven.notice;

import io.github.cimaven.record.Occasion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said, as plain text: whoever sends it escapes it for where it lands, and cuts it to the limits there.
 *
 * @param key the same for each message about the same release; empty when each message stands alone
 * @param headline one line
 * @param context where it ran, in short phrases
 * @param fields from what is told to what is said of it, in order
 * @param details what failed, a line each; empty when nothing did
 * @param people whose run it is, as the CI provider and git call them
 * @param links from their names to their addresses, in order
 */
public record Notice(
        Optional<String> key,
        Occasion occasion,
        String headline,
        List<String> context,
        Map<String, String> fields,
        List<String> details,
        List<String> people,
        Map<String, String> links) {

    public Notice {
        context = List.copyOf(context);
        fields = new LinkedHashMap<>(fields);
        details = List.copyOf(details);
        people = List.copyOf(people);
        links = new LinkedHashMap<>(links);
    }
}
