def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
def record = story.record()
assert record.findings.findAll { it.rule == 'origin/changed' } == []
def origins = record.origins.repositories.collectEntries { [it.id, it.artifacts] }
assert origins.internal == ['com.acme.home:lib:1.0']
assert origins.foreign == ['com.acme.home:tell-maven-plugin:1.0']
assert new File(basedir, 'target/ci').renameTo(new File(basedir, 'base'))
true
