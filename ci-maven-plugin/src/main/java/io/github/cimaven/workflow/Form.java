package io.github.cimaven.workflow;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.List;
import java.util.Locale;

/** How much of a pipeline a repository's own files say. */
public enum Form {
    /** Everything. */
    WHOLE,
    /** What the repositories of a company call; for the company's own repository. */
    SHARED,
    /** When, and with which JDKs; the rest is called. */
    CALLER;

    /** @throws SettingException when there is no such form */
    public static Form of(Settings settings) {
        String text = settings.text(InitKeys.FORM).orElse(InitKeys.FORM_DEFAULT);
        for (Form form : values()) {
            if (form.text().equals(text)) {
                return form;
            }
        }
        throw new SettingException("%s=%s is none of whole, shared and caller. Type -D%s=whole."
                .formatted(InitKeys.FORM, SettingException.shown(text), InitKeys.FORM));
    }

    /**
     * What a service is to have; the heads of the files say what they are, for those who look at them later.
     *
     * @return none when the service, or the product for it, knows no such form
     */
    public List<Draft> files(Renderer renderer, Pipeline pipeline, Settings settings) {
        return switch (this) {
            case WHOLE -> renderer.whole(pipeline);
            case SHARED -> marked(renderer.shared(pipeline), text());
            case CALLER -> {
                SharedPlace place = SharedPlace.of(settings);
                yield marked(renderer.caller(pipeline, place), text() + " " + place);
            }
        };
    }

    private static List<Draft> marked(List<Draft> files, String form) {
        return files.stream().map(file -> file.in(form)).toList();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
