package io.github.cimaven.api.japicmp;

import io.github.cimaven.api.ApiComparator;
import io.github.cimaven.api.IncomparableException;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.exception.JApiCmpException;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Binary compatibility by japicmp. */
public final class JapicmpComparator implements ApiComparator {

    @Override
    public List<String> breaks(Path before, Path after) throws IncomparableException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        Set<String> breaks = new TreeSet<>();
        try {
            for (JApiClass type : new JarArchiveComparator(options).compare(archive(before), archive(after))) {
                String name = type.getFullyQualifiedName();
                add(type, name, breaks);
                type.getMethods().forEach(method -> add(method, name + "." + method.getName(), breaks));
                type.getConstructors().forEach(constructor -> add(constructor, name + ".<init>", breaks));
                type.getFields().forEach(field -> add(field, name + "." + field.getName(), breaks));
                type.getInterfaces()
                        .forEach(found -> add(found, name + " implements " + found.getFullyQualifiedName(), breaks));
                add(type.getSuperclass(), name + "'s superclass", breaks);
            }
            return List.copyOf(breaks);
        } catch (JApiCmpException e) {
            throw new IncomparableException("japicmp says " + e.getMessage(), e);
        }
    }

    private static JApiCmpArchive archive(Path jar) {
        return new JApiCmpArchive(jar.toFile(), "");
    }

    private static void add(JApiCompatibility element, String name, Set<String> breaks) {
        element.getCompatibilityChanges().stream()
                .filter(change -> !change.isBinaryCompatible())
                .forEach(change -> breaks.add(name + ": " + change.getType()));
    }
}
