def story = io.github.cimaven.it.Story.of(binding.variables)

// One artifact, with its side file.
def artifact = story.path('shared/com/acme/audit-database/1/audit-database-1.zip')
assert story.files('shared').containsAll(['com/acme/audit-database/1/audit-database-1.pom', 'com/acme/audit-database/maven-metadata.xml'])
def zip = new java.util.zip.ZipFile(artifact.toFile())
assert zip.entries().collect { it.name } == ['audit-database.json', 'odc.mv.db', 'known-exploited.json']
def info = new com.google.gson.Gson().fromJson(zip.getInputStream(zip.getEntry('audit-database.json')).text, Map)
assert info.vulnerabilities == 2.0d
assert info.startYear == 2021.0d
assert info.engine == 'dependency-check 12.2.2'
assert info.database.sha256 ==~ /[0-9a-f]{64}/

// What the last build found, which has the mended versions: nothing.
def audit = story.json('app/target/ci/audit/audit.json')
assert audit.get('verdict').asString == 'passed'
assert audit.getAsJsonArray('vulnerabilities').size() == 0
def engine = audit.getAsJsonArray('engines')[0].asJsonObject
assert engine.get('engine').asString == 'dependency-check 12.2.2'
assert engine.getAsJsonObject('data').get('source').asString == 'com.acme:audit-database:1'
assert engine.getAsJsonArray('incomplete').size() == 0
assert story.files('app/target/ci/audit').every { !it.startsWith('run-') }

// What the build before it found.
def log = story.log()
assert log.contains('CVE-2021-44228') && log.contains('log4j-core')
assert log.contains('CVE-2022-42889') && log.contains('commons-text')
assert story.logLines('Unpacking the audit database com.acme:audit-database:1').size() == 1
assert story.logLines('Download Started for NVD Cache').size() > 1
assert story.logLines('Deployed com.acme:audit-database:1').size() == 1
assert story.has('target/ci/audit-database/audit-database.zip')
assert !story.hasStackTrace()
