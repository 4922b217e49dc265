package io.github.cimaven.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads engines: each once for all modules, and for all builds of a Maven that lives on. */
public final class Engines {
    /** As long as the plugin's own class realm lives. */
    private static final Map<Key, EngineClassLoader> LOADED = new ConcurrentHashMap<>();

    private Engines() {}

    /**
     * Makes an instance of the glue. While it works, the thread's context class loader is the engine's, as libraries look
     * for their services there.
     *
     * @param jars of {@link EngineJars}
     * @param shared what the glue implements: an interface of the plugin outside of the glue's package
     * @param glueClass the name of a class in the glue's package, with a constructor that takes nothing
     */
    public static <T> T load(EngineDefinition engine, List<Path> jars, Class<T> shared, String glueClass) {
        EngineClassLoader loader = LOADED.computeIfAbsent(
                new Key(engine.gluePackage(), List.copyOf(jars)),
                key -> new EngineClassLoader(key.jars(), key.gluePackage(), shared.getClassLoader()));
        return glue(engine, loader, shared, glueClass);
    }

    /**
     * Makes an instance of the glue for an engine that Maven has loaded already, as a plugin of the build.
     *
     * @param loaded the engine's class loader
     */
    public static <T> T beside(EngineDefinition engine, ClassLoader loaded, Class<T> shared, String glueClass) {
        EngineClassLoader loader =
                new EngineClassLoader(List.of(), loaded, engine.gluePackage(), shared.getClassLoader());
        return glue(engine, loader, shared, glueClass);
    }

    private static <T> T glue(EngineDefinition engine, EngineClassLoader loader, Class<T> shared, String glueClass) {
        try {
            Object glue = loader.loadClass(engine.gluePackage() + "." + glueClass)
                    .getDeclaredConstructor()
                    .newInstance();
            return shared.cast(Proxy.newProxyInstance(
                    shared.getClassLoader(), new Class<?>[] {shared}, within(loader, shared.cast(glue))));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This plugin's jar lacks the glue for " + engine.name() + ".", e);
        }
    }

    private static InvocationHandler within(ClassLoader loader, Object glue) {
        return (proxy, method, arguments) -> {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                return method.invoke(glue, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                thread.setContextClassLoader(before);
            }
        };
    }

    private record Key(String gluePackage, List<Path> jars) {}
}
