def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
assert affected.built == 1
assert affected.everything == 'the command line chose them'
assert story.record().project == 'com.acme:reactor:1.0.0'
true
