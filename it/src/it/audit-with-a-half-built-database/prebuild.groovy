import java.nio.file.Files

def story = io.github.cimaven.it.Story.of(binding.variables)
story.extension().template('audited')
// The feed ends after its first year, as when a download of the mirror was killed.
def feed = io.github.cimaven.it.NvdFeed.write(story, 'feed')
Files.delete(feed.resolve('nvdcve-2022.json.gz'))
story.write('.mvn/maven.config', "-Dci.audit.feed=${feed.toUri()}\n")
Files.write(story.path('cut.zip'), 'PK\u0003\u0004 and no more'.getBytes('UTF-8'))
// A whole side file, and a database that H2 cannot read.
def database = ('H:2,' + 'x' * 8192).getBytes('UTF-8')
Files.write(Files.createDirectories(story.path('garbage')).resolve('odc.mv.db'), database)
def sha256 = java.security.MessageDigest.getInstance('SHA-256').digest(database).encodeHex().toString()
story.write('garbage/audit-database.json', """{
  "format": 1, "created": "2026-11-25T00:00:00Z", "modified": "2026-11-24T10:00:00Z", "feed": "file:///nvd/", "startYear": 2002,
  "engine": "dependency-check 12.2.2", "schema": "5.6", "vulnerabilities": 2, "products": 2, "skipped": [],
  "database": {"name": "odc.mv.db", "bytes": ${database.length}, "sha256": "${sha256}"}, "files": []
}
""")
true
