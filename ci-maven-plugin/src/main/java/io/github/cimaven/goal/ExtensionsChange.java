package io.github.cimaven.goal;

import io.github.cimaven.config.Product;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.workflow.ExtensionsEditor;
import io.github.cimaven.workflow.FileChange;
import io.github.cimaven.workflow.ProjectFiles;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** What is to be done so that Maven loads the extension. */
record ExtensionsChange(WorkflowEngines engines, ProjectFiles files) {
    private static final String EXTENSION = "ci-maven-extension";

    /** Empty when the file names the extension in this version. */
    Optional<FileChange> change() throws IOException, MojoExecutionException {
        Optional<String> before = files.read(ExtensionsEditor.PATH);
        ExtensionsEditor editor = engines.extensions();
        try {
            String after =
                    editor.with(before.orElse(ExtensionsEditor.EMPTY), Product.GROUP_ID, EXTENSION, Product.version());
            return Optional.of(new FileChange(ExtensionsEditor.PATH, before, after))
                    .filter(change -> !change.isNone());
        } catch (IllegalArgumentException e) {
            throw new SettingException("%s cannot be edited: %s. Mend it, and type mvn ci:init again."
                    .formatted(ExtensionsEditor.PATH, e.getMessage()));
        }
    }
}
