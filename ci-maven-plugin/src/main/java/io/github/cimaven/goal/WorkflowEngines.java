package io.github.cimaven.goal;

import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.workflow.DiffText;
import io.github.cimaven.workflow.ExtensionsEditor;
import io.github.cimaven.workflow.Question;
import io.github.cimaven.workflow.YamlText;
import org.apache.maven.plugin.MojoExecutionException;

/** The libraries of ci:init and ci:drift, each fetched when it is needed. */
record WorkflowEngines(EngineJars jars) {

    YamlText yaml() throws MojoExecutionException {
        return load(YamlText.engine(), YamlText.class, YamlText.GLUE);
    }

    DiffText diff() throws MojoExecutionException {
        return load(DiffText.engine(), DiffText.class, DiffText.GLUE);
    }

    ExtensionsEditor extensions() throws MojoExecutionException {
        return load(ExtensionsEditor.engine(), ExtensionsEditor.class, ExtensionsEditor.GLUE);
    }

    Question question() throws MojoExecutionException {
        return load(Question.engine(), Question.class, Question.GLUE);
    }

    private <T> T load(EngineDefinition engine, Class<T> type, String glue) throws MojoExecutionException {
        try {
            return Engines.load(engine, jars.of(engine), type, glue);
        } catch (EngineUnavailableException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
