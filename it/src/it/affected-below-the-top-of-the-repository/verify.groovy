def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.json('build/target/ci/record.json').getAsJsonObject('affected')
assert affected.get('built').asInt == 4
assert affected.get('everything').asString == 'schema/shared.xsd lies outside all modules'
