def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.json('clone/target/ci/record.json')
assert record.project.asString == 'com.acme:versions:0-SNAPSHOT'
assert record.warnings*.asString.any { it.startsWith('ci.version has the value of the POM, because git tells none: the clone is shallow') }
true
