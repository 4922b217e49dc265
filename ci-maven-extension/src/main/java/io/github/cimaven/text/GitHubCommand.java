package io.github.cimaven.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workflow command of GitHub Actions: {@code ::name key=value,key=value::data}.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 * @see <a href="https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts">The escapes of the
 *     toolkit</a>
 */
public final class GitHubCommand {
    private final String name;
    private final List<String> properties = new ArrayList<>();

    public GitHubCommand(String name) {
        this.name = name;
    }

    public GitHubCommand with(String key, Optional<String> value) {
        value.ifPresent(text -> properties.add(key + "=" + property(text)));
        return this;
    }

    public String line(String data) {
        String blank = properties.isEmpty() ? "" : " ";
        return "::" + name + blank + String.join(",", properties) + "::" + data(data);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
