def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().project == 'com.acme:versions:1.2.4-alpha.1'
true
