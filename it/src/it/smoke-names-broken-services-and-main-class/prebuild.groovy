def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension()
story.write('src/main/resources/META-INF/services/java.lang.Runnable', 'com.acme.Greeter\n')
story.replace('pom.xml', '<artifactId>maven-jar-plugin</artifactId>', '<artifactId>maven-jar-plugin</artifactId><configuration><archive><manifest><mainClass>com.acme.Gone</mainClass></manifest></archive></configuration>')
story.repository().commit('First')
true
