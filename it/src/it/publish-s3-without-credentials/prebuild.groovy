def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().write('.mvn/maven.config', '-Dci.publish=s3,github,maven\n-Dci.publish.github.repository=acme/shop\n')
    .write('.gitignore', 'target/\nbuild.log\n').jarsOnly().repository().commit('First').tag('v1.0.0')
true
