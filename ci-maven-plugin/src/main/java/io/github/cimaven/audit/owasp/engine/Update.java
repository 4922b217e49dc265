package io.github.cimaven.audit.owasp.engine;

import io.github.cimaven.audit.owasp.DatabaseAccess;
import io.github.cimaven.audit.owasp.UpdateRequest;
import io.github.cimaven.audit.owasp.UpdateResult;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.owasp.dependencycheck.Engine;
import org.owasp.dependencycheck.data.nvdcve.DatabaseException;
import org.owasp.dependencycheck.data.update.exception.UpdateException;
import org.owasp.dependencycheck.utils.Downloader;
import org.owasp.dependencycheck.utils.InvalidSettingException;
import org.owasp.dependencycheck.utils.Settings;

/** One run of dependency-check's update. */
record Update(UpdateRequest request, Settings settings, EngineLog log) {
    /** An entry of the feed that the engine leaves out; the others are in the database. */
    private static final String SKIPPED = "Failed to process ";

    UpdateResult run() {
        List<String> problems = new ArrayList<>();
        Map<String, String> properties = Map.of();
        int vulnerabilities = 0;
        int products = 0;
        try (Engine engine = new Engine(getClass().getClassLoader(), settings)) {
            Downloader.getInstance().configure(settings);
            engine.doUpdates(true);
            properties = Scan.properties(engine.getDatabase());
            vulnerabilities = count("SELECT COUNT(*) FROM vulnerability");
            products = count("SELECT COUNT(*) FROM (SELECT DISTINCT vendor, product FROM cpeEntry) AS products");
        } catch (UpdateException | DatabaseException | InvalidSettingException | SQLException e) {
            problems.add(Reason.of(e));
        }
        List<String> skipped = new ArrayList<>();
        for (String error : log.errors()) {
            (error.startsWith(SKIPPED) ? skipped : problems).add(error);
        }
        return new UpdateResult(properties, vulnerabilities, products, skipped, problems);
    }

    /** While the engine is open: it takes the driver of its database out of the DriverManager when it is closed. */
    private int count(String query) throws SQLException {
        DatabaseAccess database = request.database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
