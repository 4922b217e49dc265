package io.github.cimaven.goal;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.FilePlan;
import io.github.cimaven.workflow.Form;
import io.github.cimaven.workflow.Pins;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.PipelineMaker;
import io.github.cimaven.workflow.ProjectFiles;
import io.github.cimaven.workflow.Renderer;
import io.github.cimaven.workflow.WrittenFiles;
import io.github.cimaven.workflow.YamlText;
import io.github.cimaven.workflow.provider.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;

/** The workflow files of a project, as ci:init writes them and ci:drift expects them. */
record WorkflowSetup(MavenSession session, Settings settings, Path root) {

    FilePlan plan(Set<CiService> services, String defaultBranch, YamlText yaml) throws IOException {
        return FilePlan.of(drafts(services, pipeline(defaultBranch)), files(), yaml, defaultBranch);
    }

    private List<Draft> drafts(Set<CiService> services, Pipeline pipeline) throws IOException {
        WrittenFiles written = WrittenFiles.in(files());
        List<Draft> drafts = new ArrayList<>();
        for (Renderer renderer : renderers(services)) {
            Settings both = written.settings(settings, renderer.service());
            Form form = Form.of(both);
            List<Draft> files = form.files(renderer, pipeline, both);
            if (files.isEmpty()) {
                throw new SettingException("ci:init knows no form %s for %s. Type -D%s=whole."
                        .formatted(form.text(), renderer.service().title(), InitKeys.FORM));
            }
            drafts.addAll(files);
        }
        return drafts;
    }

    List<String> limits(Set<CiService> services, String defaultBranch) throws IOException {
        Pipeline pipeline = pipeline(defaultBranch);
        return renderers(services).stream()
                .flatMap(renderer -> renderer.limits(pipeline).stream())
                .toList();
    }

    ProjectFiles files() {
        return new ProjectFiles(root);
    }

    private Pipeline pipeline(String defaultBranch) {
        return new PipelineMaker(settings, new ProjectFactsReader(session, settings).read(root, defaultBranch)).make();
    }

    private List<Renderer> renderers(Set<CiService> services) throws IOException {
        return Renderers.of(services, pins());
    }

    private Pins pins() throws IOException {
        Optional<String> setting = settings.text(InitKeys.PINS);
        if (setting.isEmpty()) {
            return Pins.NONE;
        }
        String text = setting.get();
        Path file = root.resolve(text.contains("=") ? "" : text);
        return Pins.of(Files.isRegularFile(file) ? Files.readAllLines(file) : Arrays.asList(text.split(",")));
    }
}
