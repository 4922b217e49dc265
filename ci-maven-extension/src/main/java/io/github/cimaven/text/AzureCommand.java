package io.github.cimaven.text;

import java.util.Optional;

/**
 * A logging command of Azure Pipelines: {@code ##vso[area.action key=value;key=value;]message}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands">Logging commands</a>
 * @see <a href="https://github.com/microsoft/azure-pipelines-agent/blob/master/src/Agent.Sdk/CommandStringConvertor.cs">
 *     The agent's escapes</a>
 */
public final class AzureCommand {
    private final StringBuilder command;

    /** @param action as in {@code task.logissue} */
    public AzureCommand(String action) {
        command = new StringBuilder("##vso[").append(action).append(' ');
    }

    public AzureCommand with(String key, Optional<String> value) {
        value.ifPresent(
                text -> command.append(key).append('=').append(escape(text)).append(';'));
        return this;
    }

    public String line(String message) {
        return command.toString().stripTrailing() + "]" + escape(message);
    }

    private static String escape(String text) {
        return text.replace("%", "%AZP25")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replace(";", "%3B")
                .replace("]", "%5D");
    }
}
