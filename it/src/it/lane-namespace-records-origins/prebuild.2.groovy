def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
story.replace('pom.xml', '<artifactId>lib</artifactId><version>1.0</version>', '<artifactId>lib</artifactId><version>2.0</version>')
true
