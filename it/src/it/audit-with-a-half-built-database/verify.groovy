def story = io.github.cimaven.it.Story.of(binding.variables)
def audit = story.json('target/ci/audit/audit.json')
assert audit.get('verdict').asString == 'incomplete'
assert !story.has('target/ci/audit-database/audit-database.zip')
assert !story.has('shared')
def log = story.log()
assert log.contains('cut.zip is not a whole zip')
assert log.contains('dependency-check could not do its work with')
assert log.contains('The database ci.audit.database=com.acme:no-such-database:1 cannot be resolved')
assert log.contains('The database was not built: ')
assert log.contains('nvdcve-2022.json.gz')
assert story.logLines('audit-database -Dci.audit.database=groupId:artifactId:version').size() >= 2
assert !log.contains('BUILD SUCCESS')
assert !story.hasStackTrace()
