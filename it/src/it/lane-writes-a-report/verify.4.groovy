def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('target/ci/record.json')
assert !story.has('target/ci/report.html')
story.replace('pom.xml', '<module>lib</module>', '<module>lib</module>\n    <module>gone</module>')
true
