def story = io.github.cimaven.it.Story.of(binding.variables)
story.extension()
story.write('.mvn/maven.config', '-Dci.jdks=17,21,25\n')
true
