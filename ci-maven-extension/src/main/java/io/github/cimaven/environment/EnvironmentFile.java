package io.github.cimaven.environment;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An environment that was recorded in a file, as {@code env} prints it: {@code KEY=value} on each line, {@code #} before
 * a comment. {@code export} before the key and quotes around the value do not count; the last line of a key does.
 *
 * @param name the file's name without {@code .env}
 */
public record EnvironmentFile(String name, Map<String, String> variables) {
    public static final long MAX_BYTES = 1024 * 1024;

    private static final String SUFFIX = ".env";
    private static final Pattern LINE =
            Pattern.compile("\\s*(?:export\\s+)?(?<key>[^\\s=\"'#\\p{Cntrl}]+)=(?<value>.*)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\\s*([\"'])(?<value>.*)\\1\\s*", Pattern.DOTALL);
    private static final Pattern NOTHING = Pattern.compile("\\s*(?:#.*)?");

    public EnvironmentFile {
        variables = Map.copyOf(variables);
    }

    /**
     * Reads a file, or every {@code *.env} of a folder in the order of their names.
     *
     * @param folder what a relative path starts from
     * @param setting the value of {@value Keys#ENV}
     * @throws SettingException when there is no such file, or it is no recorded environment
     */
    public static List<EnvironmentFile> readAll(Path folder, String setting) {
        try {
            Path path = folder.resolve(setting);
            if (Files.isDirectory(path)) {
                return readFolder(path);
            }
            if (Files.isRegularFile(path)) {
                return List.of(read(path));
            }
        } catch (InvalidPathException e) {
            // Told below: no file has such a name.
        }
        throw new SettingException(
                "%s=%s: there is no such file or folder. %s".formatted(Keys.ENV, shown(setting), whatToType()));
    }

    private static List<EnvironmentFile> readFolder(Path folder) {
        List<Path> files;
        try (Stream<Path> content = Files.list(folder)) {
            files = content.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new SettingException(
                    "%s: the folder cannot be read. Look at its permissions.".formatted(shown(folder)));
        }
        if (files.isEmpty()) {
            throw new SettingException("%s: the folder has no *.env file. %s".formatted(shown(folder), whatToType()));
        }
        return files.stream().map(EnvironmentFile::read).toList();
    }

    private static EnvironmentFile read(Path file) {
        String fileName = file.getFileName().toString();
        String name = fileName.endsWith(SUFFIX) ? fileName.substring(0, fileName.length() - SUFFIX.length()) : fileName;
        return new EnvironmentFile(name, parse(file, text(file)));
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new SettingException("%s: it has more than %d bytes. Name a file of KEY=value lines."
                        .formatted(shown(file), MAX_BYTES));
            }
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SettingException("%s: it is not UTF-8. Save it as UTF-8.".formatted(shown(file)));
        } catch (IOException e) {
            throw new SettingException("%s: it cannot be read. Look at its permissions.".formatted(shown(file)));
        }
    }

    private static Map<String, String> parse(Path file, String text) {
        Map<String, String> variables = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher variable = LINE.matcher(line);
            if (variable.matches()) {
                Matcher quoted = QUOTED.matcher(variable.group("value"));
                variables.put(
                        variable.group("key"), quoted.matches() ? quoted.group("value") : variable.group("value"));
            } else if (!NOTHING.matcher(line).matches()) {
                // The line itself is not shown: it may be the second line of a secret.
                throw new SettingException(
                        "%s, line %d: it is not KEY=value. Write each variable on one line, and # before a comment."
                                .formatted(shown(file), number));
            }
        }
        return variables;
    }

    private static String shown(Object path) {
        return path.toString().replaceAll("\\p{Cntrl}", "?");
    }

    private static String whatToType() {
        return "Type -D%s=FILE with a file of KEY=value lines, or a folder of *.env files.".formatted(Keys.ENV);
    }
}
