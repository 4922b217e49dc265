// PostgreSQL does not run as root, who needs the command unshare to step down.
def reason = io.github.cimaven.doubles.PostgresServer.impossible()
reason.ifPresent { println "NOT SHOWN: audit-reads-a-central-database. $it" }
reason.empty
