def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
assert affected.built == 4
assert affected.everything == '.mvn/maven.config says how Maven runs'
true
