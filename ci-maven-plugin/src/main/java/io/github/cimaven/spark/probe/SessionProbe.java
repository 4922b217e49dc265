package io.github.cimaven.spark.probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Starts a session of Spark, writes a table and reads it again, and calls a class of the jar. What is set of Spark stands in
 * system properties, where Spark itself reads it.
 */
public final class SessionProbe {
    /** A system property: {@code true} when this JVM is to end with the one that holds its standard input. */
    public static final String BOUND = "ci.spark.bound";

    private static final String TABLE = "ci_round_trip";
    private static final String WRITE = "CREATE TABLE " + TABLE
            + " USING parquet AS SELECT id, id * 2 AS twice, concat('row ', id) AS name FROM range(100)";
    private static final String READ = "SELECT count(*), sum(twice), max(name) FROM " + TABLE;
    private static final String EXPECTED = "[[100,9900,row 99]]";

    private final Path report;
    private final Properties told = new Properties();

    private SessionProbe(Path report) {
        this.report = report;
    }

    /** @param arguments the file to write to, and the class to call, if any */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) throws IOException {
        if (Boolean.getBoolean(BOUND)) {
            endWithInput(System.in);
            // Nobody types anything.
            System.setIn(InputStream.nullInputStream());
        }
        SessionProbe probe = new SessionProbe(Path.of(arguments[0]));
        try {
            probe.run(arguments.length > 1 ? arguments[1] : "");
            probe.tell("phase", "done");
        } catch (InvocationTargetException e) {
            probe.failed(e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | IOException e) {
            probe.failed(e);
        }
        // Threads that the jar or Spark left behind must not keep the JVM.
        Runtime.getRuntime().exit(0);
    }

    /** However Maven ends, also when it is killed, the system closes what it held. */
    private static void endWithInput(InputStream input) {
        Thread thread = new Thread(
                () -> {
                    try {
                        input.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // It is gone all the same.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "end with Maven");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(String check) throws ReflectiveOperationException, IOException {
        tell("phase", "session");
        Class<?> type = Class.forName("org.apache.spark.sql.SparkSession");
        Object builder = type.getMethod("builder").invoke(null);
        Object session = Class.forName("org.apache.spark.sql.SparkSession$Builder")
                .getMethod("getOrCreate")
                .invoke(builder);
        tell("version", String.valueOf(type.getMethod("version").invoke(session)));
        tell("phase", "round trip");
        Method sql = type.getMethod("sql", String.class);
        sql.invoke(session, WRITE);
        String rows = String.valueOf(Class.forName("org.apache.spark.sql.Dataset")
                .getMethod("collectAsList")
                .invoke(sql.invoke(session, READ)));
        if (!rows.equals(EXPECTED)) {
            throw new IOException("Spark read " + rows + " where " + EXPECTED + " was written");
        }
        if (!check.isEmpty()) {
            tell("phase", "check");
            call(Class.forName(check), type, session);
        }
        tell("phase", "stop");
        type.getMethod("stop").invoke(session);
    }

    private static void call(Class<?> check, Class<?> type, Object session)
            throws ReflectiveOperationException, IOException {
        try {
            check.getMethod("check", type).invoke(null, session);
        } catch (NoSuchMethodException e) {
            main(check).invoke(null, (Object) new String[0]);
        }
    }

    private static Method main(Class<?> check) throws IOException {
        try {
            return check.getMethod("main", String[].class);
        } catch (NoSuchMethodException e) {
            throw new IOException("it has neither a public static method check(SparkSession) nor main(String[])", e);
        }
    }

    private void failed(Throwable failure) throws IOException {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        System.err.println(trace);
        tell("failure", failure.toString());
        tell("cause", rootOf(failure).toString());
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /** At once: what comes next may end this JVM. */
    private void tell(String key, String value) throws IOException {
        told.setProperty(key, value);
        try (OutputStream out = Files.newOutputStream(report)) {
            told.store(out, null);
        }
    }
}
