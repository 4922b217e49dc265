package io.github.cimaven.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/**
 * Loads an engine apart from the plugin and from Maven. Glue is defined here from the plugin's own bytes, so that it is
 * linked to the engine; the plugin's other classes are the plugin's own, so that glue and goal can speak to each other, and
 * so is the logging interface where the engine brings none. The rest is the JDK's.
 */
final class EngineClassLoader extends URLClassLoader {
    private static final String SHARED = "io.github.cimaven.";
    private static final String LOGGING = "org.slf4j.";
    private static final String SERVICES = "META-INF/services/";

    static {
        registerAsParallelCapable();
    }

    private final String glue;
    private final ClassLoader plugin;

    /** @param gluePackage a package of the plugin, below {@value #SHARED} */
    EngineClassLoader(List<Path> jars, String gluePackage, ClassLoader plugin) {
        this(jars, ClassLoader.getPlatformClassLoader(), gluePackage, plugin);
    }

    /** @param engine what has the engine's classes beside the jars */
    EngineClassLoader(List<Path> jars, ClassLoader engine, String gluePackage, ClassLoader plugin) {
        super(jars.stream().map(EngineClassLoader::url).toArray(URL[]::new), engine);
        this.glue = gluePackage + ".";
        this.plugin = plugin;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(glue)) {
            byte[] bytes = bytes(name);
            return defineClass(name, bytes, 0, bytes.length);
        }
        if (name.startsWith(SHARED)) {
            return plugin.loadClass(name);
        }
        return name.startsWith(LOGGING) ? logging(name) : super.findClass(name);
    }

    private Class<?> logging(String name) throws ClassNotFoundException {
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException e) {
            return plugin.loadClass(name);
        }
    }

    @Override
    public URL findResource(String name) {
        return name.startsWith(SHARED.replace('.', '/')) ? plugin.getResource(name) : super.findResource(name);
    }

    /** The services of the glue are told in its own package, so that nobody but its engine finds them. */
    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        List<URL> found = Collections.list(super.findResources(name));
        if (name.startsWith(SERVICES)) {
            Optional.ofNullable(plugin.getResource(glue.replace('.', '/') + name))
                    .ifPresent(found::add);
        }
        return Collections.enumeration(found);
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream in = plugin.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar + " is not a file.", e);
        }
    }
}
