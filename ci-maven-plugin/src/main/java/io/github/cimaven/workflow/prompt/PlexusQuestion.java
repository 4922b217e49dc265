package io.github.cimaven.workflow.prompt;

import io.github.cimaven.workflow.Question;
import java.io.IOException;
import java.util.List;
import org.codehaus.plexus.components.interactivity.DefaultInputHandler;
import org.codehaus.plexus.components.interactivity.DefaultOutputHandler;
import org.codehaus.plexus.components.interactivity.DefaultPrompter;
import org.codehaus.plexus.components.interactivity.PrompterException;

/** By the prompter of Maven's own plugins. */
public final class PlexusQuestion implements Question {
    private static final String YES = "yes";
    private static final String NO = "no";

    @Override
    public boolean yes(String question) throws IOException {
        try {
            return YES.equals(new DefaultPrompter(new DefaultOutputHandler(), new DefaultInputHandler())
                    .prompt(question, List.of(YES, NO), NO));
        } catch (PrompterException e) {
            throw new IOException("the console cannot be read", e);
        }
    }
}
