def story = io.github.cimaven.it.Story.of(binding.variables)
def github = new io.github.cimaven.doubles.FakeGitHub('acme/shop')
context.put('github', github)
story.template('jar').extension()
    .write('.gitignore', 'target/\nbuild.log\npublished/\n')
    .write('.mvn/maven.config', "-Dci.publish=directory,github\n-Dci.publish.directory=published\n-Dci.publish.github.url=${github.url()}\n-Dci.publish.github.repository=acme/shop\n")
context.put('head', story.jarsOnly().repository().commit('First').tag('v1.0.0').head())
github.releases.tags.put('v1.0.0', '9' * 40)
true
