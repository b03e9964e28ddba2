import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A real Neo4j server on Bolt with authentication: DATA_DIR PORT PASSWORD [read-only] [attached].
 * Prints READY once it answers; attached, it ends when its input does, so it never outlives the tests.
 */
class Neo4j {
    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var fresh = !Files.exists(data);
        var options = Set.copyOf(Arrays.asList(args).subList(3, args.length));
        var dbms = new DatabaseManagementServiceBuilder(data)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.auth_lock_time, Duration.ZERO)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
            // Tests change a small graph through and through; a plan made for its last state serves the next one.
            .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
            .setConfig(GraphDatabaseSettings.read_only_databases, options.contains("read-only") ? Set.of("neo4j") : Set.of())
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
        if (fresh) {
            dbms.database("system").executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
        }
        System.out.println("READY");
        if (!options.contains("attached")) Thread.currentThread().join();
        while (System.in.read() >= 0) { }
        System.exit(0);
    }
}
