package io.github.cimaven.audit.owasp.engine;

import io.github.cimaven.audit.owasp.DatabaseAccess;
import io.github.cimaven.audit.owasp.UpdateRequest;
import io.github.cimaven.audit.owasp.UpdateResult;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.h2.Driver;
import org.owasp.dependencycheck.Engine;
import org.owasp.dependencycheck.data.nvdcve.DatabaseException;
import org.owasp.dependencycheck.data.update.exception.UpdateException;
import org.owasp.dependencycheck.utils.Downloader;
import org.owasp.dependencycheck.utils.InvalidSettingException;
import org.owasp.dependencycheck.utils.Settings;

/** One run of dependency-check's update into an empty folder. */
record Update(UpdateRequest request, Settings settings, EngineLog log) {
    /** An entry of the feed that the engine leaves out; the others are in the database. */
    private static final String SKIPPED = "Failed to process ";

    UpdateResult run() {
        List<String> problems = new ArrayList<>();
        Map<String, String> properties = Map.of();
        try (Engine engine = new Engine(getClass().getClassLoader(), settings)) {
            Downloader.getInstance().configure(settings);
            engine.doUpdates(true);
            properties = Scan.properties(engine.getDatabase());
        } catch (UpdateException | DatabaseException | InvalidSettingException e) {
            problems.add(Reason.of(e));
        }
        List<String> skipped = new ArrayList<>();
        for (String error : log.errors()) {
            (error.startsWith(SKIPPED) ? skipped : problems).add(error);
        }
        return new UpdateResult(
                properties,
                count("SELECT COUNT(*) FROM vulnerability", problems),
                count("SELECT COUNT(*) FROM (SELECT DISTINCT vendor, product FROM cpeEntry)", problems),
                skipped,
                problems);
    }

    private int count(String query, List<String> problems) {
        DatabaseAccess database = request.database();
        if (!problems.isEmpty()) {
            return 0;
        }
        Properties login = new Properties();
        login.setProperty("user", database.user());
        login.setProperty("password", database.password());
        // Not by the DriverManager: the engine takes the driver out of it when it is closed.
        try (Connection connection = new Driver().connect(database.url(), login);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        } catch (SQLException e) {
            problems.add(Reason.of(e));
            return 0;
        }
    }
}
