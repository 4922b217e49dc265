def story = io.github.cimaven.it.Story.of(binding.variables)
story.write('.mvn/maven.config', '-Dci.namespace.repositories=internal,corporate\n')
true
